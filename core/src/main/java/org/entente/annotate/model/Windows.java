package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.record.Block;

/**
 * Sentences → windows: consecutive ones together as long as they fit, so that each is read with its neighbours. A block
 * that fits into one window is not parted, since who says what in a paragraph often stands in another of its sentences.
 */
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
     * @param blocks the block of each sentence
     * @param size pieces of a window, with its two ends
     */
    static List<List<Part>> pack(List<int[]> pieces, List<Block> blocks, int size) {
        List<List<Part>> windows = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int used = ENDS;
        for (int sentence = 0; sentence < pieces.size(); sentence++) {
            boolean begins = sentence == 0 || !blocks.get(sentence - 1).equals(blocks.get(sentence));
            int block = begins ? block(sentence, pieces, blocks) : 0;
            for (Part part : parts(sentence, pieces.get(sentence))) {
                int needed = sum(pieces.get(sentence), part);
                boolean wouldPart = used + block > size && ENDS + block <= size;
                if (!open.isEmpty() && (wouldPart || used + needed > size)) {
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

    /** The pieces of the block that begins with this sentence. */
    private static int block(int sentence, List<int[]> pieces, List<Block> blocks) {
        int sum = 0;
        for (int i = sentence; i < pieces.size() && blocks.get(i).equals(blocks.get(sentence)); i++) {
            sum += Arrays.stream(pieces.get(i)).sum();
        }
        return sum;
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
