package org.entente.web.view;

import java.util.Locale;
import org.entente.dossier.Box;

/**
 * A part of the map laid flat: the equidistant cylindrical projection, whose standard parallel is the middle of the part,
 * for the whole world 35 degrees, so that lands keep about their shapes.
 *
 * @param view the part of the map
 * @param width in units of the picture
 * @param height likewise
 * @param east units in a degree east
 * @param north units in a degree north
 */
record Projection(Box view, double width, double height, double east, double north) {
    private static final double WIDTH = 1000;
    private static final double TALLEST = 0.62;
    private static final double FLATTEST = 0.45;
    private static final double LEAST_DEGREES = 4;

    /** Of a part that holds {@code wanted}, widened so that the picture is neither too tall nor too flat. */
    static Projection of(Box wanted) {
        double lon = Math.max(LEAST_DEGREES, wanted.width());
        double lat = Math.max(LEAST_DEGREES / 2, wanted.height());
        double middle = (wanted.south() + wanted.north()) / 2;
        double narrow = Math.cos(Math.toRadians(wanted.width() > 180 ? 35 : Math.min(70, Math.abs(middle))));
        double ratio = lat / (lon * narrow);
        if (ratio > TALLEST) {
            lon = Math.min(360, lat / TALLEST / narrow);
        } else if (ratio < FLATTEST) {
            lat = Math.min(180, FLATTEST * lon * narrow);
        }
        double west = clamp((wanted.west() + wanted.east() - lon) / 2, -180, 180 - lon);
        double south = clamp(middle - lat / 2, -90, 90 - lat);
        double north = WIDTH / (lon * narrow);
        return new Projection(
                new Box(west, south, Math.min(180, west + lon), Math.min(90, south + lat)),
                WIDTH,
                lat * north,
                WIDTH / lon,
                north);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    double x(double lon) {
        return (lon - view.west()) * east;
    }

    double y(double lat) {
        return (view.north() - lat) * north;
    }

    /** What brings the paths of {@link Outline} into the picture. */
    String transform() {
        return String.format(
                Locale.ROOT, "matrix(%.5f 0 0 %.5f %.2f %.2f)", Outline.UNIT * east, -Outline.UNIT * north, x(0), y(0));
    }
}
