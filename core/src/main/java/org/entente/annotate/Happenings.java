package org.entente.annotate;

import java.util.List;

/** What the words of a document tell of where they stand, as vectors by which words of one happening are found alike. */
public interface Happenings {
    /**
     * Reads a document once more; its sentences must come from the engine, and together.
     *
     * @return the mean over each word's pieces, [sentences][words][width]
     */
    float[][][] told(List<Sentence> document);
}
