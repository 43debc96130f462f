package org.entente.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.dossier.Filter;
import org.entente.dossier.Timeline;

/**
 * Bars above and below an axis, over time.
 *
 * @param title what is above and what below, in words
 * @param width of the drawing
 * @param axis how far from the top the axis is
 * @param columns in order of time
 * @param labels first, middle and last of the time shown, in words
 * @param step how long a column is, in words
 * @param keys what the colours of the segments mean
 * @param remarks what is not in the drawing, in words
 * @param address of the list that a chosen stretch of time leads to, without its days
 */
public record Chart(
        String title,
        int width,
        int axis,
        List<Column> columns,
        List<String> labels,
        String step,
        List<Key> keys,
        List<Remark> remarks,
        String address) {
    /** Height of the drawing. */
    public static final int HEIGHT = 160;

    /** Width of a column, with the gap after it. */
    public static final int STRIDE = 10;

    private static final int BAR = 8;

    /** A kind of segment and what it means. */
    public record Key(String css, String words) {}

    /** Something that is not in the drawing, and where it is listed. */
    public record Remark(String words, String address) {}

    /**
     * The events of some days.
     *
     * @param x left edge
     * @param width of the bar
     * @param segments its parts
     * @param first day
     * @param last day
     * @param label when, in words
     * @param words how many of what
     * @param address where they are listed
     */
    public record Column(
            int x,
            int width,
            List<Segment> segments,
            LocalDate first,
            LocalDate last,
            String label,
            String words,
            String address) {
        /** Whether there is nothing in it. */
        public boolean isEmpty() {
            return segments.isEmpty();
        }
    }

    /** A part of a bar. */
    public record Segment(String css, int y, int height) {}

    /** A series of numbers, one a column, drawn above the axis or below it. */
    record Series(String css, String words, boolean above, Function<Timeline.Bar, Long> count) {}

    /** Cooperation above the axis, conflict below it. */
    public static Chart of(Timeline timeline, Filter filter) {
        List<Series> series = new ArrayList<>();
        for (int quad : new int[] {2, 1, 4, 3}) {
            series.add(new Series("quad-" + quad, Words.quad(quad), quad < 3, bar -> bar.of(quad)));
        }
        return of("Cooperation above the line, conflict below it", timeline, filter, series);
    }

    /** @param series those nearer to the axis first */
    static Chart of(String title, Timeline timeline, Filter filter, List<Series> series) {
        List<Timeline.Bar> bars = timeline.bars();
        long above = most(bars, series, true);
        long below = most(bars, series, false);
        double scale = (HEIGHT - 4.0) / Math.max(1, above + below);
        int axis = (int) Math.round(2 + above * scale);
        List<Column> columns = new ArrayList<>();
        for (Timeline.Bar bar : bars) {
            columns.add(new Column(
                    columns.size() * STRIDE,
                    BAR,
                    segments(bar, series, axis, scale),
                    bar.first(),
                    bar.last(),
                    Words.of(bar.first(), bar.last()),
                    words(bar, series),
                    Address.of("/events", filter.from(bar.first()).to(bar.last()))
                            .toString()));
        }
        return new Chart(
                title,
                Math.max(1, columns.size()) * STRIDE,
                axis,
                columns,
                labels(columns),
                timeline.step().name().toLowerCase(Locale.ROOT),
                series.stream().map(s -> new Key(s.css, s.words)).toList(),
                remarks(timeline, filter),
                Address.of("/events", filter.from(null).to(null)).toString());
    }

    private static long most(List<Timeline.Bar> bars, List<Series> series, boolean above) {
        return bars.stream()
                .mapToLong(bar -> series.stream()
                        .filter(s -> s.above == above)
                        .mapToLong(s -> s.count.apply(bar))
                        .sum())
                .max()
                .orElse(0);
    }

    private static List<Segment> segments(Timeline.Bar bar, List<Series> series, int axis, double scale) {
        List<Segment> segments = new ArrayList<>();
        double up = axis;
        double down = axis;
        for (Series each : series) {
            double height = each.count.apply(bar) * scale;
            if (height > 0) {
                int top = (int) Math.round(each.above ? up - height : down);
                int bottom = (int) Math.round(each.above ? up : down + height);
                segments.add(new Segment(each.css, top, Math.max(1, bottom - top)));
                up -= each.above ? height : 0;
                down += each.above ? 0 : height;
            }
        }
        return segments;
    }

    private static String words(Timeline.Bar bar, List<Series> series) {
        List<String> all = new ArrayList<>();
        for (Series each : series) {
            long count = each.count.apply(bar);
            if (count > 0) {
                all.add(String.format(Locale.ENGLISH, "%,d %s", count, each.words));
            }
        }
        return all.isEmpty() ? "none" : String.join(", ", all);
    }

    private static List<String> labels(List<Column> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        String first = columns.get(0).label();
        String last = columns.get(columns.size() - 1).label();
        return columns.size() < 3
                ? List.of(first, last)
                : List.of(first, columns.get(columns.size() / 2).label(), last);
    }

    private static List<Remark> remarks(Timeline timeline, Filter filter) {
        List<Remark> remarks = new ArrayList<>();
        LocalDate first = timeline.first();
        LocalDate last = timeline.last();
        if (first != null && timeline.before() > 0) {
            remarks.add(new Remark(
                    Words.count(timeline.before(), "event") + " before",
                    Address.of("/events", filter.from(null).to(first.minusDays(1)))
                            .toString()));
        }
        if (last != null && timeline.after() > 0) {
            remarks.add(new Remark(
                    Words.count(timeline.after(), "event") + " after",
                    Address.of("/events", filter.from(last.plusDays(1)).to(null))
                            .toString()));
        }
        if (timeline.undated() > 0) {
            remarks.add(new Remark(
                    Words.count(timeline.undated(), "event") + " without a day",
                    Address.of("/events", filter).toString()));
        }
        return remarks;
    }
}
