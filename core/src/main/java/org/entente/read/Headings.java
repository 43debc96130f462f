package org.entente.read;

import java.util.List;
import org.entente.record.Block.Kind;

/** Headings of plain text: short lines that are no sentences, over running text. */
final class Headings {
    private static final int LONGEST = 14;
    private static final int STANDFIRST = 45;

    private Headings() {}

    static void mark(List<Part> parts) {
        boolean underTitle = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.kind() == Kind.TITLE) {
                underTitle = true;
            } else if (part.kind() == Kind.PARAGRAPH) {
                if (part.passage().shape() == Passage.Shape.LINE
                        && (isHeading(part.words(), LONGEST) || (underTitle && isHeading(part.words(), STANDFIRST)))
                        && isOverText(parts, i)) {
                    parts.set(i, new Part(Kind.HEADING, part.passage()));
                }
                underTitle = false;
            }
        }
    }

    private static boolean isHeading(String words, int longest) {
        int count = Words.of(words).size();
        int first = words.codePointAt(0);
        boolean question = words.endsWith("?") && words.indexOf('.') < 0;
        return count <= longest
                && (Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'«".indexOf(first) >= 0)
                && !words.endsWith(":")
                && !words.endsWith(",")
                && (question || !Words.endsSentence(words))
                && !isQuotation(words);
    }

    /** Wholly in quotation marks: somebody's words, not a heading. */
    private static boolean isQuotation(String words) {
        return "\"“‘«".indexOf(words.charAt(0)) >= 0 && "\"”’»".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isOverText(List<Part> parts, int index) {
        for (int i = index + 1; i < parts.size(); i++) {
            Part next = parts.get(i);
            if (next.kind() == Kind.PARAGRAPH || next.kind() == Kind.CAPTION) {
                return next.words().length() > parts.get(index).words().length();
            }
        }
        return false;
    }
}
