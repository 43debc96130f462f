package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.entente.dossier.Dossier;

/** Writes documents, claims or events of a dossier, ordered by id, without holding them in memory. */
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
        /**
         * RFC 4180 with a header; nested fields as JSON. Words that a spreadsheet would take for a formula get an
         * apostrophe in front.
         */
        CSV,
        /** Apache Parquet; nested fields as structs and lists, the days of a time as dates. */
        PARQUET
    }

    private final Dossier dossier;

    public Exporter(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Writes all of one kind: the same dossier gives the same bytes. Events are those of the last refresh. Does not
     * close {@code out}.
     *
     * @throws UncheckedIOException if {@code out} cannot be written
     */
    public void export(What what, Format format, OutputStream out) {
        switch (what) {
            case DOCUMENTS -> write(Columns.DOCUMENTS, format, out, dossier::eachDocument);
            case CLAIMS ->
                write(
                        Columns.CLAIMS,
                        format,
                        out,
                        each -> dossier.eachClaim((claim, event) -> each.accept(new PlacedClaim(claim, event))));
            case EVENTS -> write(Columns.EVENTS, format, out, dossier::eachEvent);
        }
    }

    private static <T> void write(
            List<Column<T>> columns, Format format, OutputStream out, Consumer<Consumer<T>> rows) {
        try (Sink<T> sink = sink(columns, format, out)) {
            rows.accept(row -> {
                try {
                    sink.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Sink<T> sink(List<Column<T>> columns, Format format, OutputStream out) throws IOException {
        return switch (format) {
            case JSONL -> new JsonlSink<>(columns, out);
            case CSV -> new CsvSink<>(columns, out);
            case PARQUET -> new ParquetSink<>(columns, out);
        };
    }
}
