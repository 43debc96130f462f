package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;

/** Text → sentences of words, in the ways of the English Web Treebank, with offsets in code points. */
public final class Words {
    /** Longer runs without a sentence end are no prose; cutting them bounds what one sentence can cost. */
    private static final int LONGEST_SENTENCE = 250;

    private Words() {}

    /**
     * The sentences of {@code text}, none empty. Line breaks are layout, not sentence ends. Words are in order and do
     * not overlap; between them stands nothing that can be seen.
     */
    public static List<List<Word>> sentences(String text) {
        int[] codePoints = codePoints(text);
        List<List<Word>> sentences = new ArrayList<>();
        for (List<Word> sentence : Breaks.sentences(Cutter.words(text))) {
            List<Word> words = sentence.stream()
                    .map(w -> new Word(w.text(), codePoints[w.start()], codePoints[w.end()]))
                    .toList();
            for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                sentences.add(words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    /** How many code points begin before each char. */
    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.length() + 1];
        for (int i = 0, n = 0; i < text.length(); n++) {
            int end = i + Character.charCount(text.codePointAt(i));
            for (; i < end; i++) {
                codePoints[i + 1] = n + 1;
            }
        }
        return codePoints;
    }
}
