package org.entente.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.dossier.Box;
import org.entente.dossier.Filter;
import org.entente.dossier.PlaceCount;
import org.entente.dossier.Quads;
import org.jspecify.annotations.Nullable;

/**
 * Events by place.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param box the part of the map that was asked for, as it stands in an address; or null
 * @param parts parts of the world by name
 * @param frame what the picture shows, as SVG's viewBox
 * @param transform what brings land and borders into the picture
 * @param west where the same stands again, for lands beyond 180 degrees; or null where the picture has no edge of the world
 * @param land coasts
 * @param borders of countries
 * @param marks events on the map, the greatest first
 * @param places the same as a list, those with most events first
 * @param more how many more places there are
 * @param events how many events are on the map
 * @param nowhere how many events that fit are on no map
 * @param api the same as JSON
 */
public record MapPage(
        Filter filter,
        boolean narrowed,
        @Nullable String box,
        Map<String, Part> parts,
        String frame,
        String transform,
        @Nullable String west,
        String land,
        String borders,
        List<Mark> marks,
        List<Line> places,
        int more,
        long events,
        long nowhere,
        String api) {
    private static final int LINES = 60;
    private static final double LARGEST = 30;
    private static final double SMALLEST = 8;
    /** So many events at one place are needed for the largest mark. */
    private static final long MANY = 20;

    private static final Map<String, Box> WORLD = new LinkedHashMap<>();

    static {
        WORLD.put("World", Box.WORLD);
        WORLD.put("Europe", new Box(-25, 34, 45, 72));
        WORLD.put("Middle East", new Box(24, 12, 66, 43));
        WORLD.put("Africa", new Box(-20, -36, 54, 38));
        WORLD.put("Russia and Central Asia", new Box(30, 35, 180, 78));
        WORLD.put("South Asia", new Box(60, 4, 100, 38));
        WORLD.put("East Asia", new Box(92, -11, 150, 55));
        WORLD.put("North America", new Box(-170, 14, -50, 72));
        WORLD.put("Latin America", new Box(-118, -56, -33, 33));
        WORLD.put("Oceania", new Box(110, -48, 180, 0));
    }

    /**
     * A part of the world that can be looked at.
     *
     * @param address where
     * @param current whether it is looked at now
     */
    public record Part(String address, boolean current) {}

    /**
     * Events on the map.
     *
     * @param x where, in the picture
     * @param y likewise
     * @param size radius; the area goes with the number of events
     * @param tone cooperation or conflict
     * @param count how many, if that fits in
     * @param label what it is, in words
     * @param address what it leads to
     */
    public record Mark(
            String x,
            String y,
            String size,
            Tone tone,
            @Nullable String count,
            String label,
            String address) {
        /** The corners of a square or diamond with the area of a circle of this size. */
        public String corners() {
            double half =
                    Double.parseDouble(size) * Math.sqrt(Math.PI) / 2 * (tone == Tone.CONFLICT ? Math.sqrt(2) : 1);
            return tone == Tone.CONFLICT
                    ? String.format(Locale.ROOT, "M0 %.1fL%.1f 0L0 %.1fL%.1f 0z", -half, half, half, -half)
                    : String.format(
                            Locale.ROOT, "M%.1f %.1fh%.1fv%.1fh%.1fz", -half, -half, 2 * half, 2 * half, -2 * half);
        }
    }

    /**
     * A place in the list.
     *
     * @param name its name with its country
     * @param events how many, by quad class
     * @param tone cooperation or conflict
     * @param address its events
     */
    public record Line(String name, Quads events, Tone tone, String address) {}

    /**
     * The map of {@code view}.
     *
     * @param asked the part of the map that was asked for, or null
     * @param places in {@code view}, those with most events first
     * @param nowhere how many events that fit are on no map
     */
    public static MapPage of(Filter filter, @Nullable Box asked, Box view, List<PlaceCount> places, long nowhere) {
        Projection projection = Projection.of(view);
        List<Clusters.Cluster> clusters = Clusters.of(places, projection);
        long most = clusters.isEmpty() ? 1 : clusters.get(0).events().total();
        Map<String, Part> parts = new LinkedHashMap<>();
        WORLD.forEach((name, box) -> parts.put(name, new Part(address(filter, box), box.equals(view))));
        return new MapPage(
                filter,
                EventsPage.narrowed(filter),
                asked == null ? null : words(asked),
                parts,
                String.format(Locale.ROOT, "0 0 %.0f %.0f", projection.width(), projection.height()),
                projection.transform(),
                projection.view().west() < -160 ? number(-360 * projection.east()) : null,
                Outline.land(projection.view()),
                Outline.borders(projection.view()),
                clusters.stream()
                        .map(c -> mark(c, most, filter, projection.view()))
                        .toList(),
                places.stream().limit(LINES).map(p -> line(p, filter)).toList(),
                Math.max(0, places.size() - LINES),
                places.stream().mapToLong(p -> p.events().total()).sum(),
                nowhere,
                Address.of("/api/map/places", filter)
                        .with("box", asked == null ? null : words(asked))
                        .toString());
    }

    /** The part of the map that holds these places. */
    public static Box around(List<PlaceCount> places) {
        return places.isEmpty() ? Box.WORLD : new Clusters.Cluster(places, 0, 0, Quads.NONE).box();
    }

    private static Mark mark(Clusters.Cluster cluster, long most, Filter filter, Box view) {
        long count = cluster.events().total();
        double size = Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / Math.max(MANY, most)));
        Tone tone = Tone.of(cluster.events());
        PlaceCount first = cluster.places().get(0);
        int others = cluster.places().size() - 1;
        Box box = cluster.box();
        boolean zooms = others > 0 && box.width() < 0.8 * view.width() && box.width() > 1.5;
        String where = name(first) + (others == 0 ? "" : " and " + Words.count(others, "place") + " nearby");
        return new Mark(
                number(cluster.x()),
                number(cluster.y()),
                number(size),
                tone,
                size < 4 + 3.3 * compact(count).length() ? null : compact(count),
                where + ": " + Words.count(count, "event") + ", " + tone.words() + (zooms ? "; look closer" : ""),
                zooms ? address(filter, box) : events(first, filter));
    }

    private static Line line(PlaceCount place, Filter filter) {
        return new Line(name(place), place.events(), Tone.of(place.events()), events(place, filter));
    }

    private static String events(PlaceCount place, Filter filter) {
        String country = place.country();
        return Address.of("/events", filter.place(place.name() + (country == null ? "" : ", " + country)))
                .toString();
    }

    private static String name(PlaceCount place) {
        return Words.place(place.name(), place.country());
    }

    private static String address(Filter filter, Box box) {
        return Address.of("/map", filter)
                .with("box", box.equals(Box.WORLD) ? null : words(box))
                .toString();
    }

    private static String words(Box box) {
        return String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f", box.west(), box.south(), box.east(), box.north());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String compact(long count) {
        return count < 10_000 ? Long.toString(count) : count / 1000 + "k";
    }
}
