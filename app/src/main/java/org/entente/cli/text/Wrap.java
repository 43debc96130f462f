package org.entente.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks, and inside a word only where the word alone is wider than a line. */
public final class Wrap {
    private Wrap() {}

    /** The lines, none wider than {@code width} columns (at least 2); one empty line for empty text. */
    public static List<Text> lines(Text text, int width) {
        String plain = text.plain();
        List<Text> lines = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = fitting(plain, start, width);
            if (end == plain.length()) {
                lines.add(text.part(start, end));
                return lines;
            }
            int blank = plain.lastIndexOf(' ', end);
            boolean atBlank = blank > start;
            lines.add(text.part(start, atBlank ? blank : end));
            start = atBlank ? blank + 1 : end;
        }
    }

    /** The end of as many chars from {@code start} as fit; always at least one character. */
    private static int fitting(String plain, int start, int width) {
        int used = 0;
        int at = start;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            used += Width.of(c);
            if (used > width && at > start) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** The lines under an indent of so many blanks, ready to print. */
    public static String indented(Text text, int indent, int width, boolean colours) {
        String margin = " ".repeat(indent);
        StringBuilder all = new StringBuilder();
        for (Text line : lines(text, Math.max(width - indent, 20))) {
            all.append(all.isEmpty() ? "" : System.lineSeparator())
                    .append(margin)
                    .append(line.render(colours));
        }
        return all.toString();
    }
}
