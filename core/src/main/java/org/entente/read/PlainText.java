package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file → a {@link Page} whose text is the file's, untouched. Each line is a passage, unless the file is wrapped at
 * a fixed width: then the lines of a paragraph are one.
 */
final class PlainText {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]");
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    private static final double MOST = 0.6;

    private PlainText() {}

    static Page page(String text) {
        List<Passage> lines = lines(text);
        int width = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        return new Page(text, isWrapped(text, lines, width) ? joined(text, lines, width) : lines, Masthead.EMPTY, null);
    }

    private static List<Passage> lines(String text) {
        List<Passage> lines = new ArrayList<>();
        Passage whole = new Passage(Passage.Shape.LINE, 0, text);
        Matcher breaks = BREAK.matcher(text);
        int start = 0;
        while (breaks.find()) {
            add(lines, whole.part(start, breaks.start()));
            start = breaks.end();
        }
        add(lines, whole.part(start, text.length()));
        return lines;
    }

    private static void add(List<Passage> lines, Passage line) {
        if (!line.words().isEmpty()) {
            lines.add(line);
        }
    }

    /** Whether most line breaks inside paragraphs stand where the next word would not have fitted. */
    private static boolean isWrapped(String text, List<Passage> lines, int width) {
        if (width > WIDEST || width < NARROWEST) {
            return false;
        }
        int inside = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (areAdjacent(text, lines.get(i - 1), lines.get(i))) {
                inside++;
                if (isFull(lines.get(i - 1), lines.get(i), width)) {
                    full++;
                }
            }
        }
        return inside >= 3 && full >= MOST * inside;
    }

    private static List<Passage> joined(String text, List<Passage> lines, int width) {
        List<Passage> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            if (i > 0 && areAdjacent(text, lines.get(i - 1), line) && isFull(lines.get(i - 1), line, width)) {
                Passage open = joined.remove(joined.size() - 1);
                joined.add(new Passage(open.shape(), open.start(), text.substring(open.start(), line.end())));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean areAdjacent(String text, Passage one, Passage two) {
        return BREAK.matcher(text.substring(one.end(), two.start())).results().count() == 1;
    }

    private static boolean isFull(Passage line, Passage next, int width) {
        String words = next.words();
        int blank = words.indexOf(' ');
        return line.words().length() + 1 + (blank < 0 ? words.length() : blank) > width - 8;
    }
}
