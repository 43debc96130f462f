package org.entente.annotate.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;

/** {@code EventTexts FOLDER OUT}: the texts of {@code training/events} as the product cuts them into words, for events.py. */
public final class EventTexts {
    private static final String EVENT = "= ";

    public static void main(String[] args) throws IOException {
        Annotator annotator = ModelAnnotator.open();
        ObjectMapper json = new ObjectMapper();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (Path file : files) {
                for (String part : Files.readString(file).split("\n\\s*\n")) {
                    List<String> lines = part.strip().lines().toList();
                    String text = String.join("\n", lines.stream().filter(l -> !l.startsWith(EVENT)).toList());
                    List<String> events = lines.stream()
                            .filter(l -> l.startsWith(EVENT))
                            .map(l -> l.substring(EVENT.length()))
                            .toList();
                    if (!text.isBlank()) {
                        out.println(json.writeValueAsString(
                                Map.of(
                                "field", String.valueOf(file.getFileName()).replace(".txt", ""),
                                "text", text,
                                "events", events,
                                "sentences", sentences(annotator, text))));
                    }
                }
            }
        }
    }

    /** Of each word what it is, where it starts and ends, and its part of speech. */
    private static List<List<List<Object>>> sentences(Annotator annotator, String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            int length = line.codePointCount(0, line.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + length)));
            at += length + 1;
        }
        Document document = new Document("d0", "0", "text", null, null, null, null, null, "en", text, blocks);
        List<List<List<Object>>> found = new ArrayList<>();
        for (Sentence s : annotator.annotate(document)) {
            found.add(s.tokens().stream()
                    .map(t -> List.<Object>of(t.text(), t.span().start(), t.span().end(), t.upos()))
                    .toList());
        }
        return found;
    }
}
