package org.entente.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.dossier.Box;
import org.entente.dossier.PlaceCount;
import org.entente.dossier.Quads;

/** Places that would lie on one another in a picture become one mark: one for each cell of a grid. */
final class Clusters {
    private static final double CELL = 46;

    /**
     * Places of one cell.
     *
     * @param places those with most events first
     * @param x the middle of their events in the picture
     * @param y likewise
     * @param events how many
     */
    record Cluster(List<PlaceCount> places, double x, double y, Quads events) {
        /** The part of the map that holds them, with a margin. */
        Box box() {
            double west = places.stream().mapToDouble(PlaceCount::lon).min().orElse(0);
            double east = places.stream().mapToDouble(PlaceCount::lon).max().orElse(0);
            double south = places.stream().mapToDouble(PlaceCount::lat).min().orElse(0);
            double north = places.stream().mapToDouble(PlaceCount::lat).max().orElse(0);
            double margin = Math.max(0.5, 0.15 * Math.max(east - west, north - south));
            return new Box(
                    Math.max(-180, west - margin),
                    Math.max(-90, south - margin),
                    Math.min(180, east + margin),
                    Math.min(90, north + margin));
        }
    }

    private Clusters() {}

    /** @param places those with most events first */
    static List<Cluster> of(List<PlaceCount> places, Projection projection) {
        Map<Long, List<PlaceCount>> cells = new TreeMap<>();
        for (PlaceCount place : places) {
            long column = (long) Math.floor(projection.x(place.lon()) / CELL);
            long row = (long) Math.floor(projection.y(place.lat()) / CELL);
            cells.computeIfAbsent(row * 1_000_000 + column, k -> new ArrayList<>())
                    .add(place);
        }
        return cells.values().stream()
                .map(cell -> cluster(cell, projection))
                .sorted(Comparator.comparingLong((Cluster c) -> -c.events().total()))
                .toList();
    }

    private static Cluster cluster(List<PlaceCount> places, Projection projection) {
        Quads events = places.stream().map(PlaceCount::events).reduce(Quads.NONE, Quads::plus);
        double x = 0;
        double y = 0;
        for (PlaceCount place : places) {
            double share = (double) place.events().total() / events.total();
            x += share * projection.x(place.lon());
            y += share * projection.y(place.lat());
        }
        return new Cluster(places, x, y, events);
    }
}
