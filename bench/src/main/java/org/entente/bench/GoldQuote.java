package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.record.Span;

/**
 * A quotation of our own gold: tables {@code quotes-*.tsv} whose rows tell where a piece of it lies in a document, and say
 * none of its words. A note {@code +} makes a row one more piece of the quotation before it ("…", he said. "…"), and
 * {@code ?} tells that nobody need take it for a quotation.
 *
 * @param pieces in code points of the document's text, without the marks
 * @param speakers whoever may be named as the speaker; empty if nobody speaks: a scare quote, a title, a coinage
 * @param doubted whether it does not count
 */
record GoldQuote(List<Span> pieces, List<Party> speakers, boolean doubted) {
    /**
     * Reads all tables of a folder.
     *
     * @return the quotations of each document, by its file name
     * @throws IOException if there is no table, or a row is out of form; it says which
     */
    static Map<String, List<GoldQuote>> folder(Path folder) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(p -> String.valueOf(p.getFileName()).matches("quotes-.*\\.tsv"))
                        .sorted()
                        .toList();
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no quotes-*.tsv in " + folder + ": our gold of who is quoted lies in bench/gold");
        }
        Map<String, List<GoldQuote>> quotes = new TreeMap<>();
        for (Path file : files) {
            for (List<String> row : GoldFiles.table(file, "document", "start", "end", "speaker", "country", "note")) {
                add(row, quotes.computeIfAbsent(row.get(0), d -> new ArrayList<>()), file);
            }
        }
        return quotes;
    }

    private static void add(List<String> row, List<GoldQuote> quotes, Path file) throws IOException {
        Span piece = span(row, file);
        if (!row.get(5).equals("+")) {
            quotes.add(new GoldQuote(List.of(piece), speakers(row), row.get(5).equals("?")));
        } else if (quotes.isEmpty()) {
            throw new IOException(file + ": '" + String.join(" ", row) + "' is a piece of no quotation before it");
        } else {
            GoldQuote first = quotes.remove(quotes.size() - 1);
            List<Span> pieces = new ArrayList<>(first.pieces());
            pieces.add(piece);
            quotes.add(new GoldQuote(List.copyOf(pieces), first.speakers(), first.doubted()));
        }
    }

    private static Span span(List<String> row, Path file) throws IOException {
        String start = row.get(1);
        String end = row.get(2);
        boolean numbers = start.matches("\\d{1,9}") && end.matches("\\d{1,9}");
        if (!numbers || Integer.parseInt(start) >= Integer.parseInt(end)) {
            throw new IOException(file + ": '" + String.join(" ", row) + "' has no start and end after it");
        }
        return new Span(Integer.parseInt(start), Integer.parseInt(end));
    }

    private static List<Party> speakers(List<String> row) {
        if (row.get(3).equals("-")) {
            return List.of();
        }
        TypedParties parties = new TypedParties();
        String country = row.get(4).equals("-") ? null : row.get(4);
        return Stream.of(row.get(3).split("\\|", -1))
                .map(name -> parties.holder("actor", name, country))
                .toList();
    }

    boolean isBy(Party party) {
        return speakers.stream().anyMatch(party::isSame);
    }

    boolean overlaps(Span span) {
        return pieces.stream().anyMatch(span::overlaps);
    }
}
