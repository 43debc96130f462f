package org.entente.dossier;

/**
 * A part of the map, in degrees.
 *
 * @param west least longitude, −180 to 180
 * @param south least latitude, −90 to 90
 * @param east greatest longitude, more than {@code west}
 * @param north greatest latitude, more than {@code south}
 */
public record Box(double west, double south, double east, double north) {
    /** All that is usually shown: the poles have few events. */
    public static final Box WORLD = new Box(-180, -58, 180, 84);

    public Box {
        if (!(west >= -180 && east <= 180 && west < east && south >= -90 && north <= 90 && south < north)) {
            throw new IllegalArgumentException("no part of the map: " + west + "," + south + "," + east + "," + north);
        }
    }

    public double width() {
        return east - west;
    }

    public double height() {
        return north - south;
    }

    public boolean overlaps(Box other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
}
