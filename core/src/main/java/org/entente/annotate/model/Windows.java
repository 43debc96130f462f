package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.List;

/** Sentences → windows: consecutive ones together as long as they fit, so that each is read with its neighbours. */
final class Windows {
    private static final int ENDS = 2;

    private Windows() {}

    /**
     * A range of a sentence's words: all of them, but where a sentence is too long for any window.
     *
     * @param sentence position among the document's sentences
     * @param start first word
     * @param end one past the last word
     */
    record Part(int sentence, int start, int end) {
        int length() {
            return end - start;
        }
    }

    /**
     * Packs them. A sentence that alone fills more than a window stands alone; one of more than {@link Labels#LONGEST}
     * pieces is cut at words.
     *
     * @param pieces the number of pieces of each word of each sentence
     * @param size pieces of a window, with its two ends
     */
    static List<List<Part>> pack(List<int[]> pieces, int size) {
        List<List<Part>> windows = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int used = ENDS;
        for (int sentence = 0; sentence < pieces.size(); sentence++) {
            for (Part part : parts(sentence, pieces.get(sentence))) {
                int needed = sum(pieces.get(sentence), part);
                if (!open.isEmpty() && used + needed > size) {
                    windows.add(open);
                    open = new ArrayList<>();
                    used = ENDS;
                }
                open.add(part);
                used += needed;
            }
        }
        if (!open.isEmpty()) {
            windows.add(open);
        }
        return windows;
    }

    private static List<Part> parts(int sentence, int[] pieces) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int used = ENDS;
        for (int word = 0; word < pieces.length; word++) {
            if (used + pieces[word] > Labels.LONGEST) {
                parts.add(new Part(sentence, start, word));
                start = word;
                used = ENDS;
            }
            used += pieces[word];
        }
        parts.add(new Part(sentence, start, pieces.length));
        return parts;
    }

    private static int sum(int[] pieces, Part part) {
        int sum = 0;
        for (int word = part.start(); word < part.end(); word++) {
            sum += pieces[word];
        }
        return sum;
    }
}
