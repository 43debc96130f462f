package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.entente.dossier.Dossier;
import org.entente.dossier.EventOrder;
import org.entente.dossier.Filter;
import org.entente.dossier.ToldEvent;
import org.entente.record.Event;
import org.entente.record.Standing;

/** Writes documents, claims or events of a dossier, without holding them in memory; docs/exports.md describes each format. */
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
        JSONL("jsonl", "application/x-ndjson", "JSON lines"),
        /**
         * RFC 4180 with a header; nested fields as JSON. Words that a spreadsheet would take for a formula get an
         * apostrophe in front.
         */
        CSV("csv", "text/csv", "CSV, for spreadsheets"),
        /** Apache Parquet; nested fields as structs and lists, the days of a time as dates. */
        PARQUET("parquet", "application/vnd.apache.parquet", "Parquet"),
        /** GDELT 2.0: events as its table of events, claims as its table of mentions; only of events that are reported. */
        GDELT("gdelt.tsv", "text/tab-separated-values", "GDELT 2.0, reported events only"),
        /** PLOVER's JSON records, one a line. */
        PLOVER("plover.jsonl", "application/x-ndjson", "PLOVER records"),
        /** The columns of POLECAT's weekly files. */
        POLECAT("polecat.tsv", "text/tab-separated-values", "POLECAT columns"),
        /** Actors and the events between them, for most programs that draw networks. */
        GRAPHML("graphml", "application/graphml+xml", "GraphML, a network of actors"),
        /** Likewise, for Gephi. */
        GEXF("gexf", "application/gexf+xml", "GEXF, a network for Gephi"),
        /** For TimelineJS 3. */
        TIMELINE("timeline.json", "application/json", "TimelineJS"),
        /** Entities of FollowTheMoney, one a line. */
        FTM("ftm.jsonl", "application/x-ndjson", "FollowTheMoney entities"),
        /** A calendar, RFC 5545. */
        ICS("ics", "text/calendar", "calendar"),
        /** A brief for reading and printing, with sources. */
        HTML("html", "text/html", "brief to read and print");

        private final String extension;
        private final String mediaType;
        private final String title;

        Format(String extension, String mediaType, String title) {
            this.extension = extension;
            this.mediaType = mediaType;
            this.title = title;
        }

        /** The end of a file's name, without the first dot. */
        public String extension() {
            return extension;
        }

        /** Its media type. */
        public String mediaType() {
            return mediaType;
        }

        /** Its name for people. */
        public String title() {
            return title;
        }

        /** Whether it can hold this. */
        public boolean holds(What what) {
            return switch (this) {
                case JSONL, CSV, PARQUET -> true;
                case GDELT -> what != What.DOCUMENTS;
                case PLOVER, POLECAT, GRAPHML, GEXF, TIMELINE, FTM, ICS, HTML -> what == What.EVENTS;
            };
        }

        /** Whether one can look at it as text. */
        public boolean isText() {
            return this != PARQUET;
        }
    }

    private final Dossier dossier;

    public Exporter(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Writes what fits, ordered by id, the brief by time: the same dossier gives the same bytes. Events are those of the
     * last refresh. Does not close {@code out}.
     *
     * @throws IllegalArgumentException if the format cannot {@linkplain Format#holds hold} that
     * @throws UncheckedIOException if {@code out} cannot be written
     */
    public void export(What what, Format format, Filter filter, OutputStream out) {
        if (!format.holds(what)) {
            throw new IllegalArgumentException(format + " cannot hold " + what);
        }
        switch (what) {
            case DOCUMENTS ->
                write(() -> sink(Columns.DOCUMENTS, format, out), each -> dossier.eachDocument(filter, each));
            case CLAIMS -> {
                if (format == Format.GDELT) {
                    write(() -> new GdeltMentions(out), reported(filter));
                } else {
                    write(
                            () -> sink(Columns.CLAIMS, format, out),
                            each -> dossier.eachClaim(
                                    filter, (claim, event) -> each.accept(new PlacedClaim(claim, event))));
                }
            }
            case EVENTS -> events(format, filter, out);
        }
    }

    /** Writes one event, whatever its standing where the format can tell it; likewise. */
    public void export(ToldEvent event, Format format, OutputStream out) {
        boolean silent = format == Format.GDELT && event.event().standing() != Standing.REPORTED;
        events(format, Filter.all(), out, each -> each.accept(event.event()), each -> {
            if (!silent) {
                each.accept(event);
            }
        });
    }

    /** How many events that fit the format leaves out, because it could not tell how they stand. */
    public long silenced(Format format, Filter filter) {
        if (format != Format.GDELT) {
            return 0;
        }
        return dossier.countEvents(filter)
                - (filter.standing() == null || filter.standing() == Standing.REPORTED
                        ? dossier.countEvents(filter.standing(Standing.REPORTED))
                        : 0);
    }

    private void events(Format format, Filter filter, OutputStream out) {
        EventOrder order = format == Format.HTML ? EventOrder.TIME : EventOrder.ID;
        events(
                format,
                filter,
                out,
                each -> dossier.eachEvent(filter, each),
                format == Format.GDELT ? reported(filter) : each -> dossier.eachTold(filter, order, each));
    }

    private static void events(
            Format format,
            Filter filter,
            OutputStream out,
            Consumer<Consumer<Event>> events,
            Consumer<Consumer<ToldEvent>> told) {
        switch (format) {
            case JSONL, CSV, PARQUET -> write(() -> sink(Columns.EVENTS, format, out), events);
            case GRAPHML -> write(() -> new GraphmlSink(out), events);
            case GEXF -> write(() -> new GexfSink(out), events);
            case GDELT -> write(() -> new GdeltEvents(out), told);
            case PLOVER -> write(() -> new PloverSink(out), told);
            case POLECAT -> write(() -> new PolecatSink(out), told);
            case TIMELINE -> write(() -> new TimelineSink(out), told);
            case FTM -> write(() -> new FtmSink(out), told);
            case ICS -> write(() -> new IcsSink(out), told);
            case HTML -> write(() -> new BriefSink(out, filter), told);
        }
    }

    private Consumer<Consumer<ToldEvent>> reported(Filter filter) {
        if (filter.standing() != null && filter.standing() != Standing.REPORTED) {
            return each -> {};
        }
        return each -> dossier.eachTold(filter.standing(Standing.REPORTED), EventOrder.ID, each);
    }

    /** Begins to write. */
    private interface Opening<T> {
        Sink<T> open() throws IOException;
    }

    private static <T> void write(Opening<T> opening, Consumer<Consumer<T>> rows) {
        try (Sink<T> sink = opening.open()) {
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
            case GDELT, PLOVER, POLECAT, GRAPHML, GEXF, TIMELINE, FTM, ICS, HTML ->
                throw new IllegalArgumentException(format + " has no such columns");
        };
    }
}
