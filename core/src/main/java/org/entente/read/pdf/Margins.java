package org.entente.read.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.read.pdf.PdfText.Paragraph;
import org.entente.read.pdf.PdfText.Shape;

/**
 * Running headers and footers: lines near a page's edge whose words, figures aside, stand at the same height on other
 * pages too; page numbers; and what browsers print around a page.
 */
final class Margins {
    private static final int ROWS = 4;
    private static final float ZONE = 0.16f;
    private static final float SAME_HEIGHT = 0.02f;
    private static final int FEW_PAGES = 5;
    private static final double LEAST_TEXT = 0.3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\[(\\s]*(?:page|p\\.|pg\\.?|seite)?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/|von|\\|)\\s*\\d{1,4})?[-–—|\\])\\s]*");
    private static final Pattern PRINTED = Pattern.compile(
            "(?i)(?:(?:https?://|www\\.|file:/)\\S{4,}(?:\\s+\\d{1,4}/\\d{1,4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d\\d(?: ?[ap]m)?\\b.*)");

    private record Running(String key, boolean top) {}

    private final Set<Line> lines = new HashSet<>();
    private final Map<Running, Line> distinct = new LinkedHashMap<>();

    private Margins() {}

    /** Those of the document with these pages; none, where hardly anything else would be left. */
    static Margins of(List<List<Line>> pages) {
        Margins margins = new Margins();
        Map<Running, List<Line>> candidates = new HashMap<>();
        for (List<Line> page : pages) {
            for (Line line : edge(page)) {
                candidates
                        .computeIfAbsent(new Running(key(line), isTop(line)), key -> new ArrayList<>())
                        .add(line);
            }
        }
        for (List<Line> page : pages) {
            for (Line line : edge(page)) {
                Running running = new Running(key(line), isTop(line));
                if (isAlone(line, page) && NUMBER.matcher(line.text()).matches()
                        || PRINTED.matcher(line.text()).matches()
                        || repeats(line, candidates.getOrDefault(running, List.of()), pages.size())) {
                    margins.lines.add(line);
                    margins.distinct.putIfAbsent(running, line);
                }
            }
        }
        long all = length(pages.stream().flatMap(List::stream).toList());
        return all - length(margins.lines) < LEAST_TEXT * all ? new Margins() : margins;
    }

    private static long length(Collection<Line> lines) {
        return lines.stream().mapToLong(line -> line.text().length()).sum();
    }

    private static boolean repeats(Line line, List<Line> alike, int pages) {
        long others = alike.stream()
                .filter(other -> other.page() != line.page()
                        && Math.abs(other.y() - line.y()) < SAME_HEIGHT * line.height()
                        && Math.abs(other.size() - line.size()) < 0.2f * line.size())
                .map(Line::page)
                .distinct()
                .count();
        return others >= (pages < FEW_PAGES ? 1 : 2);
    }

    /** Whether nothing stands beside it. */
    private static boolean isAlone(Line line, List<Line> page) {
        return page.stream()
                .noneMatch(other ->
                        !other.equals(line) && Math.abs(other.y() - line.y()) < line.size() && !edgeOnly(other));
    }

    private static boolean edgeOnly(Line line) {
        return line.y() < ZONE / 2 * line.height() || line.y() > (1 - ZONE / 2) * line.height();
    }

    /** The outermost rows of lines, as far as they are near the edge. */
    private static List<Line> edge(List<Line> page) {
        List<Line> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(Line::y));
        List<Line> edge = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < sorted.size() && isTop(sorted.get(i)); i++) {
            rows += i == 0 || sorted.get(i).y() - sorted.get(i - 1).y() > 2 ? 1 : 0;
            if (rows <= ROWS) {
                edge.add(sorted.get(i));
            }
        }
        rows = 0;
        for (int i = sorted.size() - 1; i >= 0 && isBottom(sorted.get(i)); i--) {
            rows += i == sorted.size() - 1
                            || sorted.get(i + 1).y() - sorted.get(i).y() > 2
                    ? 1
                    : 0;
            if (rows <= ROWS) {
                edge.add(sorted.get(i));
            }
        }
        return edge;
    }

    private static boolean isTop(Line line) {
        return line.y() < ZONE * line.height();
    }

    private static boolean isBottom(Line line) {
        return line.y() > (1 - ZONE) * line.height();
    }

    private static String key(Line line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    /** {@code page} without them. */
    List<Line> without(List<Line> page) {
        return page.stream().filter(line -> !lines.contains(line)).toList();
    }

    /** Each header of the first page. */
    List<Paragraph> above() {
        return paragraphs(true);
    }

    /** All others, each once. */
    List<Paragraph> below() {
        return paragraphs(false);
    }

    private List<Paragraph> paragraphs(boolean above) {
        List<Paragraph> paragraphs = new ArrayList<>();
        distinct.forEach((running, line) -> {
            if ((running.top() && line.page() == 1) == above) {
                paragraphs.add(new Paragraph(Shape.MARGIN, line.text(), line.page(), line.size()));
            }
        });
        return paragraphs;
    }
}
