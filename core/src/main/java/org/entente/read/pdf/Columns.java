package org.entente.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a page in reading order. Where lines stand in columns of running text, with a gutter between them that none
 * crosses, one column is read after the other; elsewhere, as in tables, what stands side by side is one line. What spans
 * the columns parts what is above it from what is below.
 */
final class Columns {
    private static final int MOST = 1200;
    private static final int FEWEST = 3;
    private static final double WORDS = 2.5;
    private static final double FILLED = 0.5;
    private static final double NEARLY_ALL = 0.85;
    private static final float GUTTER = 0.7f;

    private Columns() {}

    static List<Line> ordered(List<Line> page) {
        List<Line> lines = new ArrayList<>(page);
        lines.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x));
        return parted(lines);
    }

    private static List<Line> parted(List<Line> lines) {
        int from = 0;
        int to = 0;
        List<Strip> strips = List.of();
        for (int i = 0; lines.size() <= MOST && i < lines.size() - (to - from); i++) {
            List<Strip> open = new ArrayList<>();
            for (int j = i; j < lines.size(); j++) {
                Strip.add(open, lines.get(j));
                if (j + 1 - i > to - from && open.size() > 1 && areColumns(open, j + 1 - i)) {
                    from = i;
                    to = j + 1;
                    strips = List.copyOf(open);
                }
            }
        }
        if (strips.isEmpty()) {
            return rows(lines);
        }
        List<Line> ordered = new ArrayList<>(parted(lines.subList(0, from)));
        for (Strip strip : strips) {
            List<Line> column = lines.subList(from, to).stream()
                    .filter(line -> line.x() >= strip.from && line.x() <= strip.to)
                    .toList();
            ordered.addAll(parted(column));
        }
        ordered.addAll(parted(lines.subList(to, lines.size())));
        return ordered;
    }

    private static boolean areColumns(List<Strip> strips, int lines) {
        int inColumns = 0;
        int columns = 0;
        float top = Float.NEGATIVE_INFINITY;
        float bottom = Float.POSITIVE_INFINITY;
        for (Strip strip : strips) {
            if (strip.isColumn()) {
                columns++;
                inColumns += strip.lines;
                top = Math.max(top, strip.top);
                bottom = Math.min(bottom, strip.bottom);
            }
        }
        return columns > 1 && inColumns >= NEARLY_ALL * lines && bottom > top;
    }

    /** Lines of one column, top down; what stands side by side is joined. */
    private static List<Line> rows(List<Line> lines) {
        float left = Float.POSITIVE_INFINITY;
        float end = Float.NEGATIVE_INFINITY;
        for (Line line : lines) {
            left = Math.min(left, line.x());
            end = Math.max(end, line.right());
        }
        List<Line> rows = new ArrayList<>();
        for (Line line : lines) {
            Line before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (before != null
                    && Math.abs(line.y() - before.y()) < 0.4f * Math.max(line.size(), before.size())
                    && line.x() >= before.right()) {
                rows.set(rows.size() - 1, before.and(line).in(left, end));
            } else {
                rows.add(line.in(left, end));
            }
        }
        return rows;
    }

    /** A part of the page's width that lines stand in. */
    private static final class Strip {
        private final float from;
        private final float to;
        private final float top;
        private final float bottom;
        private final float size;
        private final int lines;
        private final int words;
        private final float filled;

        private Strip(float from, float to, float top, float bottom, float size, int lines, int words, float filled) {
            this.from = from;
            this.to = to;
            this.top = top;
            this.bottom = bottom;
            this.size = size;
            this.lines = lines;
            this.words = words;
            this.filled = filled;
        }

        private static Strip of(Line line) {
            int blanks = (int) line.text().chars().filter(c -> c == ' ').count();
            return new Strip(
                    line.x(), line.right(), line.top(), line.y(), line.size(), 1, blanks + 1, line.right() - line.x());
        }

        private Strip and(Strip other) {
            return new Strip(
                    Math.min(from, other.from),
                    Math.max(to, other.to),
                    Math.min(top, other.top),
                    Math.max(bottom, other.bottom),
                    Math.max(size, other.size),
                    lines + other.lines,
                    words + other.words,
                    filled + other.filled);
        }

        /** Adds {@code line} to {@code strips}, which stay in order and apart. */
        private static void add(List<Strip> strips, Line line) {
            Strip strip = of(line);
            int at = 0;
            while (at < strips.size()) {
                Strip other = strips.get(at);
                float gutter = GUTTER * Math.min(other.size, strip.size);
                if (other.to + gutter <= strip.from) {
                    at++;
                } else if (strip.to + gutter <= other.from) {
                    break;
                } else {
                    strip = strip.and(other);
                    strips.remove(at);
                }
            }
            strips.add(at, strip);
        }

        private boolean isColumn() {
            return lines >= FEWEST && words >= WORDS * lines && filled >= FILLED * lines * (to - from);
        }
    }
}
