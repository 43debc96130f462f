package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.annotate.Attribution;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * A text of PolNeAR (Newell et al. 2018) with its attributions, from brat's standoff files. All spans that fill one role
 * of one event are one unit. Remarks of the annotators, and events that join nothing, are left out.
 *
 * @param attributions in the order of the file; each role may be empty
 */
public record GoldAttributions(Document document, List<Attribution> attributions) {
    private static final Pattern ROW = Pattern.compile("[TE]\\d+\\t.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    public GoldAttributions {
        attributions = List.copyOf(attributions);
    }

    /**
     * The documents of a folder with {@code text/NAME.txt} and {@code attributions/NAME.ann}, by name.
     *
     * @throws IOException if there are none, or one is not in brat's format; it says where
     */
    public static List<GoldAttributions> folder(Path folder) throws IOException {
        Path marks = folder.resolve("attributions");
        if (!Files.isDirectory(marks)) {
            throw new IOException("no folder attributions/ in " + folder
                    + ": name a folder that holds text/NAME.txt and attributions/NAME.ann");
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(marks)) {
            files = all.filter(p -> p.toString().endsWith(".ann")).sorted().toList();
        }
        List<GoldAttributions> documents = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.ann$", "");
            documents.add(read(folder.resolve("text").resolve(name + ".txt"), file));
        }
        if (documents.isEmpty()) {
            throw new IOException("no .ann file in " + marks);
        }
        return documents;
    }

    private static GoldAttributions read(Path text, Path marks) throws IOException {
        if (!Files.isRegularFile(text)) {
            throw new IOException(text + " is missing: " + marks + " marks it");
        }
        Document document = GoldText.document(String.valueOf(text.getFileName()), Files.readString(text));
        Map<String, List<Span>> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(marks)) {
            if (ROW.matcher(line).matches()) {
                String[] cells = line.split("\t", 3);
                if (line.startsWith("E")) {
                    events.add(cells[1]);
                } else {
                    spans.put(cells[0], spans(cells[1], document, marks + ": " + cells[0]));
                }
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String event : events) {
            Attribution attribution = new Attribution(
                    role("Source", event, spans), role("Cue", event, spans), role("Content", event, spans));
            if (!attribution.cue().isEmpty() || !attribution.content().isEmpty()) {
                attributions.add(attribution);
            }
        }
        return new GoldAttributions(document, attributions);
    }

    /** The spans of all arguments of an event that have this role, be it with a number. */
    private static List<Span> role(String role, String event, Map<String, List<Span>> spans) {
        return Stream.of(event.split(" "))
                .map(argument -> argument.split(":", 2))
                .filter(argument -> argument.length == 2
                        && NUMBER.matcher(argument[0]).replaceFirst("").equals(role))
                .flatMap(argument -> spans.getOrDefault(argument[1], List.of()).stream())
                .sorted()
                .toList();
    }

    /** The pieces of {@code Content 10 20;25 30}. */
    private static List<Span> spans(String cell, Document document, String where) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (String piece : cell.substring(cell.indexOf(' ') + 1).split(";", -1)) {
            if (!piece.matches("\\d{1,9} \\d{1,9}")) {
                throw new IOException(where + " has the span '" + piece + "'; two offsets are wanted");
            }
            String[] ends = piece.split(" ", 2);
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            if (end < start || end > document.chars()) {
                throw new IOException(where + " has the span '" + piece + "'; the text ends at " + document.chars());
            }
            spans.add(new Span(start, end));
        }
        return spans;
    }
}
