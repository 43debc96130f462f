package org.entente.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Filter;
import org.entente.dossier.ToldEvent;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Span;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A brief for reading and printing: events by day, each with its standing and with its claims by holder, and numbered
 * sources. One HTML file that needs nothing beside it, runs no script, and tells browsers to run and fetch none.
 */
final class BriefSink implements Sink<ToldEvent> {
    private static final String STYLE = """
            body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            h1{margin-bottom:0}h2{border-bottom:1px solid #777;margin-top:2.5rem}h3{margin:1.5rem 0 .25rem;font-size:1.1rem}
            .standing{font:bold .8rem sans-serif;text-transform:uppercase;border:1px solid;padding:.05rem .35rem;margin-right:.4rem}
            .meta,dl,ol{font-size:.9rem}ul{padding-left:1.2rem}mark{background:none;font-weight:bold}dt{font-weight:bold}dd{margin:0 0 .3rem}
            article,li{break-inside:avoid}@page{margin:2cm}@media print{body{margin:0;max-width:none;font-size:11pt}}
            """;

    private final BufferedWriter writer;
    private final Map<String, DocumentEntry.Added> sources = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private @Nullable String heading;

    BriefSink(OutputStream out, Filter filter) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>Brief · Entente</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>Brief</h1>\n");
        writer.write("<p>" + words(Conditions.of(filter)) + " Read by machine from the reports listed at the end; every"
                + " sentence is quoted from one of them, and [numbers] say from which.</p>\n<dl>\n");
        for (Standing standing : Standing.values()) {
            writer.write("<dt>" + Plain.lower(standing) + "</dt><dd>" + words(Said.meaning(standing)) + "</dd>\n");
        }
        writer.write("</dl>\n");
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Event event = told.event();
        String days = event.time() == null ? null : Days.of(event.time());
        String under = days == null ? "Undated" : days;
        if (!under.equals(heading)) {
            heading = under;
            writer.write("<h2>" + under + "</h2>\n");
        }
        writer.write("<article>\n<h3 dir=\"auto\"><span class=\"standing\">" + Plain.lower(event.standing()) + "</span>"
                + words(event.headline()) + "</h3>\n");
        writer.write("<p class=\"meta\">" + words(meta(event)) + "</p>\n<ul>\n");
        for (Claim claim : told.claims()) {
            writer.write("<li><b dir=\"auto\">" + words(Said.chain(claim.holders())) + "</b> " + Said.verdict(claim)
                    + ": <q dir=\"auto\">" + marked(claim) + "</q> [" + number(told, claim.document()) + "]</li>\n");
        }
        writer.write("</ul>\n</article>\n");
    }

    private static String meta(Event event) {
        String place = Said.place(event.place());
        return event.type()
                + (event.mode() == null ? "" : ", " + event.mode())
                + (place == null ? "" : " · " + place)
                + (event.time() == null ? "" : " · time: " + event.time().rule())
                + " · independent sources: " + event.origins() + " · " + event.id();
    }

    /** The sentence with the words that say it marked. */
    private static String marked(Claim claim) {
        String sentence = claim.sentence().exact();
        Span whole = claim.sentence().span();
        Span part = claim.evidence().span();
        if (!whole.contains(part)) {
            return words(sentence);
        }
        int from = sentence.offsetByCodePoints(0, part.start() - whole.start());
        int to = sentence.offsetByCodePoints(from, part.length());
        return words(sentence.substring(0, from)) + "<mark>" + words(sentence.substring(from, to)) + "</mark>"
                + words(sentence.substring(to));
    }

    private int number(ToldEvent told, String document) {
        sources.computeIfAbsent(
                document, id -> Objects.requireNonNull(told.documents().get(id)));
        return numbers.computeIfAbsent(document, id -> numbers.size() + 1);
    }

    private static String words(String words) {
        return Xml.escaped(Plain.line(words));
    }

    @Override
    public void close() throws IOException {
        writer.write(heading == null ? "<p>No event fits.</p>\n" : "<h2>Sources</h2>\n<ol>\n");
        for (DocumentEntry.Added document : sources.values()) {
            String address = Said.address(document);
            writer.write("<li dir=\"auto\">" + words(Said.title(document))
                    + (document.outlet() == null ? "" : ". " + words(document.outlet()))
                    + (document.published() == null
                            ? ""
                            : ", " + words(document.published().value()))
                    + ". " + (address == null ? words(document.uri()) : link(address)) + " (" + document.id()
                    + ")</li>\n");
        }
        writer.write((heading == null ? "" : "</ol>\n") + "</body>\n</html>\n");
        writer.flush();
    }

    private static String link(String address) {
        return "<a rel=\"noreferrer\" href=\"" + Xml.escaped(address) + "\">" + Xml.escaped(address) + "</a>";
    }
}
