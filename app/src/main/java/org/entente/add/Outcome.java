package org.entente.add;

import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;

/** What came of one source. */
sealed interface Outcome {
    /** The reading that it came from. */
    Visit visit();

    /** It was read and coded. */
    record Coded(Visit visit, CodedDocument document) implements Outcome {}

    /** It could not be. */
    record Failed(Visit visit, Failure failure) implements Outcome {}
}
