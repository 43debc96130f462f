package org.entente.cli.add;

import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;

/** What came of one {@link Supply}. */
public sealed interface Arrival {
    /** The dossier has it. */
    record Known() implements Arrival {}

    /** It was read and coded. */
    record Added(CodedDocument document) implements Arrival {}

    /** It could not be. */
    record Failed(Failure failure) implements Arrival {}
}
