package org.entente.export;

import java.io.OutputStream;
import org.entente.dossier.Dossier;

/** Writes documents, claims or events of a dossier, ordered by id, without holding them in memory. */
@SuppressWarnings("DoNotCallSuggester")
public final class Exporter {
    /** What is exported. */
    public enum What {
        DOCUMENTS,
        CLAIMS,
        EVENTS
    }

    /** How it is written. */
    public enum Format {
        /** One JSON object a line. */
        JSONL,
        /** RFC 4180 with a header; nested fields as JSON. */
        CSV,
        /** Apache Parquet; nested fields as structs and lists. */
        PARQUET
    }

    private final Dossier dossier;

    public Exporter(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Writes all of one kind. Does not close {@code out}.
     *
     * @throws java.io.UncheckedIOException if {@code out} cannot be written
     */
    public void export(What what, Format format, OutputStream out) {
        throw new UnsupportedOperationException(what + " " + format + " " + out + dossier.dir());
    }
}
