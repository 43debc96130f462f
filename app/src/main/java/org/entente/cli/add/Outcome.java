package org.entente.cli.add;

import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;

/** What came of one file. */
sealed interface Outcome {
    /** It was read and coded. */
    record Coded(CodedDocument document) implements Outcome {}

    /** It could not be. */
    record Failed(Failure failure) implements Outcome {}
}
