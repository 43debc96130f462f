package org.entente.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words with their styles, in one line. Line breaks and the like become a blank, and control characters and those that
 * turn the direction of writing are dropped: a report must not be able to steer a terminal.
 *
 * @param runs stretches of one style each
 */
public record Text(List<Run> runs) {
    /** A stretch of one style. */
    record Run(String words, Style style) {}

    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String words) {
        return of(words, Style.PLAIN);
    }

    public static Text of(String words, Style style) {
        return new Text(List.of(new Run(clean(words), style)));
    }

    public Text and(Text other) {
        ArrayList<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Text(all);
    }

    public Text and(String words) {
        return and(of(words));
    }

    public Text and(String words, Style style) {
        return and(of(words, style));
    }

    public String plain() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** What is written: with colours or plain. */
    public String render(boolean colours) {
        return colours ? runs.stream().map(r -> r.style().around(r.words())).collect(Collectors.joining()) : plain();
    }

    public int width() {
        return Width.of(plain());
    }

    /** The part from one char of {@link #plain()} to another. */
    Text part(int from, int to) {
        List<Run> parts = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + run.words().length());
            if (start < end) {
                parts.add(new Run(run.words().substring(start - at, end - at), run.style()));
            }
            at += run.words().length();
        }
        return new Text(parts);
    }

    /** {@code words} without what could steer a terminal. */
    public static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        boolean blank = false;
        for (int c : words.codePoints().toArray()) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (c == ' ' || (space && !blank)) {
                clean.append(' ');
            } else if (!space && !Character.isISOControl(c) && !turnsDirection(c)) {
                clean.appendCodePoint(c);
            }
            blank = space;
        }
        return clean.toString();
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
