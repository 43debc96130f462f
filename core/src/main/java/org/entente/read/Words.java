package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and white space, as every part of the reader sees them. */
final class Words {
    private Words() {}

    /** White space, the no-break kinds and invisible characters included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u0085';
    }

    /** The words of {@code text}: runs of letters, digits and marks, in lower case. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(text.substring(start).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The words of {@code text} with one blank between them: equal for texts that differ in case and punctuation only. */
    static String key(String text) {
        return String.join(" ", of(text));
    }

    /** {@code text} with each run of white space as one blank, and none around it. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether {@code text} ends as a sentence does; closing quotes and brackets are looked through. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ("\"'”’»)]“".indexOf(c) < 0 && !isSpace(c)) {
                return ".!?…。！？।؟".indexOf(c) >= 0;
            }
        }
        return false;
    }
}
