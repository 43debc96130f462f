package org.entente.annotate.model;

import java.util.List;
import org.entente.annotate.Word;
import org.entente.record.Block;
import org.entente.record.Span;

/**
 * A sentence that is still to be read.
 *
 * @param block that it stands in
 * @param words at least one, with offsets in the block
 */
record Given(Block block, List<Word> words) {
    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /** Where a word stands in the document. */
    Span span(int word) {
        int offset = block.span().start();
        return new Span(
                offset + words.get(word).start(), offset + words.get(word).end());
    }

    /** Whether the word has words on both sides, and blanks between. */
    boolean isSpaced(int word) {
        return word > 0
                && word + 1 < words.size()
                && words.get(word - 1).end() < words.get(word).start()
                && words.get(word).end() < words.get(word + 1).start();
    }
}
