package org.entente.annotate;

import java.util.List;
import org.entente.record.Document;

/** Finds sentences, words, syntax, names and attributions. Safe for use by many threads; the same document gives the same result. */
public interface Annotator {
    /** The sentences of the coded blocks, in order. No sentence crosses a block. */
    List<Sentence> annotate(Document document);

    /**
     * The sentences of one document, given in words, for measuring against gold that comes so. Offsets refer to the
     * words joined by single blanks, each sentence beginning anew at 0.
     */
    List<Sentence> annotate(List<List<String>> sentences);

    /** Name and version of the engine and its models, part of every claim's coder. */
    String version();
}
