package org.entente.read.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a page → lines, top down and from left to right; parted where a gap is wider than any between words. */
final class Lines {
    private static final float SAME_LINE = 0.4f;
    private static final float GAP = 1.0f;
    private static final float WORD = 0.5f;
    private static final float NARROWEST = 0.1f;
    private static final float WIDEST = 0.3f;
    private static final float RAISED = 0.75f;

    private Lines() {}

    static List<Line> of(List<Glyph> glyphs, int page, float width, float height) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            Glyph first = sorted.get(from);
            int to = from + 1;
            float size = first.size();
            while (to < sorted.size()
                    && sorted.get(to).y() - first.y()
                            < SAME_LINE * Math.max(size, sorted.get(to).size())) {
                size = Math.max(size, Math.min(sorted.get(to).size(), 2 * size));
                to++;
            }
            List<Glyph> row = new ArrayList<>(sorted.subList(from, to));
            row.sort(Comparator.comparingDouble(Glyph::x));
            cut(row, page, width, height, lines);
            from = to;
        }
        return lines;
    }

    private static void cut(List<Glyph> row, int page, float width, float height, List<Line> lines) {
        int start = 0;
        for (int i = 1; i <= row.size(); i++) {
            if (i == row.size()
                    || row.get(i).x() - row.get(i - 1).right()
                            > GAP * Math.max(row.get(i).size(), row.get(i - 1).size())) {
                Line line = line(row.subList(start, i), page, width, height);
                if (!line.text().isEmpty()) {
                    lines.add(line);
                }
                start = i;
            }
        }
    }

    private static Line line(List<Glyph> glyphs, int page, float width, float height) {
        float size = size(glyphs);
        StringBuilder text = new StringBuilder();
        float right = Float.NEGATIVE_INFINITY;
        float left = Float.POSITIVE_INFINITY;
        float y = glyphs.get(0).y();
        int bold = 0;
        for (Glyph glyph : glyphs) {
            if (isMark(glyph, size, glyphs)) {
                continue;
            }
            boolean blank = glyph.text().isBlank();
            if (!text.isEmpty()
                    && text.charAt(text.length() - 1) != ' '
                    && (blank || glyph.x() - right > word(glyph))) {
                text.append(' ');
            }
            if (!blank) {
                text.append(glyph.text());
                right = Math.max(right, glyph.right());
                left = Math.min(left, glyph.x());
                y = glyph.size() == size ? glyph.y() : y;
                bold += glyph.bold() ? 1 : -1;
            }
        }
        return new Line(logical(text.toString().strip()), left, right, y, size, bold > 0, page, height, 0, width);
    }

    private static float word(Glyph glyph) {
        float space = Float.isFinite(glyph.space()) && glyph.space() > 0 ? glyph.space() : glyph.size() / 4;
        return Math.max(NARROWEST * glyph.size(), Math.min(WIDEST * glyph.size(), WORD * space));
    }

    /** A raised figure that leads to a footnote is no word. */
    private static boolean isMark(Glyph glyph, float size, List<Glyph> line) {
        return glyph.size() <= RAISED * size
                && glyph.text().chars().allMatch(c -> Character.isDigit(c) || c == '*')
                && line.stream().anyMatch(each -> each.size() == size && each.y() - glyph.y() > 0.15f * size);
    }

    /** The size that most characters have. */
    private static float size(List<Glyph> glyphs) {
        Map<Float, Integer> sizes = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank()) {
                sizes.merge(glyph.size(), 1, Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** Characters as they are shown from left to right → as they are read; the two differ in Arabic and Hebrew. */
    private static String logical(String shown) {
        if (!Bidi.requiresBidi(shown.toCharArray(), 0, shown.length())) {
            return shown;
        }
        Bidi bidi = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder read = new StringBuilder(shown.length());
        for (int run : order) {
            String part = shown.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append((levels[run] & 1) == 1 ? new StringBuilder(part).reverse() : part);
        }
        return read.toString();
    }
}
