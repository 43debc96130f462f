package org.entente.read;

import java.util.List;
import org.entente.record.Block.Kind;

/**
 * Marks what stands in lists of links and after the report's end, which its own words need not give away. A heading over
 * running text belongs to it, and to no list.
 */
final class Sections {
    private static final int SENTENCE = 9;
    private static final int SHORT = 5;
    private static final int MENU = 4;

    private Sections() {}

    static void mark(List<Part> parts, Clutter clutter) {
        boolean links = false;
        boolean over = false;
        boolean begun = false;
        Part heading = null;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (clutter.endsReport(part.words()) && begun) {
                over = true;
            } else if (clutter.opensLinks(part.words())) {
                links = true;
            } else if (isRunning(part)) {
                begun = true;
                links = false;
                if (heading != null && !over) {
                    parts.set(i - 1, heading);
                }
            }
            heading = links && part.kind() == Kind.HEADING ? part : null;
            if (over || (links && isMark(part))) {
                set(parts, i, Kind.BOILERPLATE);
            }
        }
        markMenus(parts);
        markTail(parts);
    }

    /** Running text: a sentence of some length. */
    private static boolean isRunning(Part part) {
        return part.kind() == Kind.PARAGRAPH
                && Words.endsSentence(part.words())
                && Words.of(part.words()).size() >= SENTENCE;
    }

    private static boolean isMark(Part part) {
        return part.kind().coded() && part.kind() != Kind.TITLE;
    }

    /** Several lines of a few words each, none of them a sentence or a speaker's line. */
    private static void markMenus(List<Part> parts) {
        int start = 0;
        for (int i = 0; i <= parts.size(); i++) {
            if (i < parts.size() && isMenuLine(parts.get(i))) {
                continue;
            }
            if (i - start >= MENU) {
                for (int j = start; j < i; j++) {
                    set(parts, j, Kind.BOILERPLATE);
                }
            }
            start = i + 1;
        }
    }

    private static boolean isMenuLine(Part part) {
        String words = part.words();
        return part.kind() == Kind.PARAGRAPH
                && part.passage().shape() == Passage.Shape.LINE
                && Words.of(words).size() <= SHORT
                && !Words.endsSentence(words)
                && !words.endsWith(":")
                && Character.isLetter(words.codePointAt(0));
    }

    /** Scraps after the last sentence, once clutter has begun. */
    private static void markTail(List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0
                && !(parts.get(last).kind().coded()
                        && Words.endsSentence(parts.get(last).words()))) {
            last--;
        }
        boolean cluttered = false;
        for (int i = last + 1; last >= 0 && i < parts.size(); i++) {
            Part part = parts.get(i);
            cluttered |= part.kind() == Kind.BOILERPLATE;
            if (cluttered && part.kind() == Kind.PARAGRAPH && part.passage().shape() == Passage.Shape.LINE) {
                set(parts, i, Kind.BOILERPLATE);
            }
        }
    }

    private static void set(List<Part> parts, int index, Kind kind) {
        parts.set(index, new Part(kind, parts.get(index).passage()));
    }
}
