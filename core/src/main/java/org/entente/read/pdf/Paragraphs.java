package org.entente.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.read.pdf.PdfText.Paragraph;
import org.entente.read.pdf.PdfText.Shape;

/** Lines in reading order → paragraphs, which go on over columns and pages. Footnotes follow the text. */
final class Paragraphs {
    private static final Pattern BULLET = Pattern.compile("[•●▪■◦‣⁃∙·»►➢✓❖o*–—-] \\S.*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?) \\S.*");
    private static final Pattern END = Pattern.compile("(?s).*[.!?…:;。！？।؟][\"'”’»)\\]“]*");
    private static final Pattern PARTED = Pattern.compile(".*[\\p{L}\\p{N}][-\u2010\u00AD]");
    private static final float LARGER = 1.15f;
    private static final float SMALLER = 0.9f;
    private static final float SAME = 0.08f;
    private static final float INDENT = 0.8f;
    private static final float APART = 1.35f;
    private static final float LETTER = 0.5f;
    private static final int HEADING = 25;

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final float body;
    private final boolean allBold;
    private final Map<Integer, Float> leading = new HashMap<>();

    Paragraphs(List<Line> lines) {
        this.body = body(lines);
        this.allBold = lines.stream().allMatch(Line::bold);
        this.lines = footnotesLast(lines);
        this.hyphens = new Hyphens(lines);
        Map<Integer, List<Float>> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isBelow(lines.get(i - 1), lines.get(i)) && isSameSize(lines.get(i - 1), lines.get(i))) {
                gaps.computeIfAbsent(Math.round(lines.get(i).size()), size -> new ArrayList<>())
                        .add(lines.get(i).y() - lines.get(i - 1).y());
            }
        }
        gaps.forEach((size, all) -> {
            all.sort(null);
            leading.put(size, Math.min(all.get(all.size() / 2), 2 * size));
        });
    }

    /** The size that most characters have. */
    private static float body(List<Line> lines) {
        Map<Integer, Integer> characters = new HashMap<>();
        for (Line line : lines) {
            characters.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum);
        }
        return characters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(size -> size.getKey() / 2f)
                .orElse(1f);
    }

    /** Small type at the end of a column would come between the halves of a paragraph. */
    private List<Line> footnotesLast(List<Line> all) {
        List<Line> text = new ArrayList<>();
        List<Line> notes = new ArrayList<>();
        boolean small = false;
        for (int i = all.size() - 1; i >= 0; i--) {
            Line line = all.get(i);
            Line next = i + 1 < all.size() ? all.get(i + 1) : null;
            boolean last = next == null || next.page() != line.page() || next.left() != line.left() || small;
            small = last && line.size() < SMALLER * body;
            (small ? notes : text).add(line);
        }
        Collections.reverse(text);
        Collections.reverse(notes);
        text.addAll(notes);
        return text;
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && begins(lines.get(first), lines.get(i - 1), lines.get(i))) {
                paragraphs.add(paragraph(lines.subList(first, i), words.toString()));
                words.setLength(0);
                first = i;
            }
            hyphens.append(words, lines.get(i).text());
        }
        if (!words.isEmpty()) {
            paragraphs.add(paragraph(lines.subList(first, lines.size()), words.toString()));
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<Line> own, String words) {
        Line first = own.get(0);
        return new Paragraph(shape(own, words), words.replace("\u00AD", ""), first.page(), first.size());
    }

    private Shape shape(List<Line> own, String words) {
        Line first = own.get(0);
        if (isItem(first)) {
            return Shape.ITEM;
        }
        boolean large = first.size() >= LARGER * body;
        boolean bold = own.stream().allMatch(Line::bold) && !allBold;
        boolean brief = words.split(" ", -1).length <= HEADING;
        return brief && (large || (bold && !words.endsWith(".") && !words.endsWith(","))) ? Shape.HEADING : Shape.TEXT;
    }

    /** Whether a new paragraph begins at {@code line}, where {@code first} is the first line of the one that is open. */
    private boolean begins(Line first, Line before, Line line) {
        boolean goesOn = Character.isLowerCase(line.text().codePointAt(0));
        if (!isSameSize(before, line)) {
            return true;
        }
        boolean ended = END.matcher(before.text()).matches();
        if ((goesOn || isBelow(before, line)) && PARTED.matcher(before.text()).matches()) {
            return false;
        }
        if (before.bold() != line.bold() && (ended || !goesOn)) {
            return true;
        }
        boolean heading = line.size() >= LARGER * body;
        if (!isBelow(before, line)) {
            return heading || isItem(line) || (ended && !goesOn) || (!goesOn && hasRoom(before, line));
        }
        if (line.y() - before.y() > APART * leading.getOrDefault(Math.round(line.size()), 1.2f * line.size())) {
            return true;
        }
        if (heading) {
            return false;
        }
        if (isItem(line) && (ended || hasRoom(before, line) || isItem(first))) {
            return true;
        }
        float shift = line.x() - before.x();
        if (shift > INDENT * line.size() && !isItem(before) && (ended || !goesOn)) {
            return true;
        }
        if (shift < -INDENT * line.size() && isItem(first) && line.x() <= first.x() + 1 && !goesOn) {
            return true;
        }
        return hasRoom(before, line)
                && !goesOn
                && (ended || before.end() - before.right() > 0.35f * (before.end() - before.left()));
    }

    private static boolean isItem(Line line) {
        return BULLET.matcher(line.text()).matches()
                || NUMBERED.matcher(line.text()).matches();
    }

    /** Whether the next line's first word would have fitted. */
    private static boolean hasRoom(Line line, Line next) {
        int blank = next.text().indexOf(' ');
        int letters = blank < 0 ? next.text().length() : blank;
        return line.end() - line.right() > (LETTER * (letters + 1) + 1) * line.size();
    }

    private static boolean isBelow(Line before, Line line) {
        return line.page() == before.page() && line.left() == before.left() && line.y() > before.y();
    }

    private static boolean isSameSize(Line one, Line other) {
        return Math.abs(one.size() - other.size()) <= SAME * Math.max(one.size(), other.size());
    }
}
