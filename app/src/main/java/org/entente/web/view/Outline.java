package org.entente.web.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.entente.dossier.Box;

/**
 * The coasts and borders of the world, from Natural Earth (public domain), as SVG paths in twentieths of a degree east and
 * north; knowledge/CompileOutline.java tells the format of the file.
 */
final class Outline {
    /** Degrees in a unit of the paths. */
    static final double UNIT = 0.05;

    private static final List<Shape> SHAPES = read();

    /**
     * A coast or a border.
     *
     * @param land whether it is a closed coast
     * @param west the box around it, in degrees; may reach beyond 180 degrees
     * @param path an SVG path
     */
    private record Shape(boolean land, double west, double south, double east, double north, String path) {
        boolean shows(Box view) {
            double size = Math.max(east - west, north - south);
            boolean here = west <= view.east() && view.west() <= east;
            boolean around = west - 360 <= view.east() && view.west() <= east - 360;
            return size > view.width() / 400 && south <= view.north() && view.south() <= north && (here || around);
        }
    }

    private Outline() {}

    /** The coasts that show in {@code view}, as one path. */
    static String land(Box view) {
        return path(view, true);
    }

    /** The borders that show in {@code view}, as one path. */
    static String borders(Box view) {
        return path(view, false);
    }

    private static String path(Box view, boolean land) {
        StringBuilder path = new StringBuilder();
        for (Shape shape : SHAPES) {
            if (shape.land() == land && shape.shows(view)) {
                path.append(shape.path());
            }
        }
        return path.toString();
    }

    private static List<Shape> read() {
        try (InputStream in = Outline.class.getResourceAsStream("outline.txt")) {
            if (in == null) {
                throw new IllegalStateException("outline.txt is missing from the build");
            }
            List<Shape> shapes = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                shapes.add(shape(line));
            }
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape shape(String line) {
        boolean land = line.charAt(0) == 'L';
        StringTokenizer numbers = new StringTokenizer(line.substring(1));
        int x = 0;
        int y = 0;
        int west = Integer.MAX_VALUE;
        int south = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int north = Integer.MIN_VALUE;
        StringBuilder path = new StringBuilder("M");
        for (int point = 0; numbers.hasMoreTokens(); point++) {
            int dx = Integer.parseInt(numbers.nextToken());
            int dy = Integer.parseInt(numbers.nextToken());
            x += dx;
            y += dy;
            west = Math.min(west, x);
            east = Math.max(east, x);
            south = Math.min(south, y);
            north = Math.max(north, y);
            // after the first point, each step goes from the one before; a minus sign parts numbers by itself
            path.append(point == 0 || dx < 0 && point > 1 ? "" : point == 1 ? "l" : " ")
                    .append(dx)
                    .append(dy < 0 ? "" : " ")
                    .append(dy);
        }
        path.append(land ? "z" : "");
        return new Shape(land, west * UNIT, south * UNIT, east * UNIT, north * UNIT, path.toString());
    }
}
