package org.entente.annotate;

import java.util.List;
import org.entente.record.Document;

/** Finds sentences, words, syntax and names. Safe for use by many threads; the same document gives the same result. */
public interface Annotator {
    /** The sentences of the coded blocks, in order. No sentence crosses a block. */
    List<Sentence> annotate(Document document);

    /**
     * One sentence whose words are given, for measuring against gold that comes in words. Offsets refer to the words
     * joined by single blanks.
     */
    Sentence annotate(List<String> words);

    /** Name and version of the engine and its models, part of every claim's coder. */
    String version();
}
