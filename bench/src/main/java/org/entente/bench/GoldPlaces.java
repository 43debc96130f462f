package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Document;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document with the names of places that it holds, as {@code docs.jsonl} of the Local-Global Lexicon gives them.
 *
 * @param document the text, each line a paragraph
 * @param toponyms in text order
 */
record GoldPlaces(Document document, List<Toponym> toponyms) {
    /**
     * A name of a place.
     *
     * @param span where it stands
     * @param lat degrees north, or null if nobody knows which place is meant
     * @param lon degrees east, or null likewise
     */
    record Toponym(
            Span span, @Nullable Double lat, @Nullable Double lon) {}

    /**
     * The documents of a folder with {@code docs.jsonl}, or of that file.
     *
     * @throws IOException if it cannot be read, or is not in that format; it says where
     */
    static List<GoldPlaces> read(Path data) throws IOException {
        Path file = Files.isDirectory(data) ? data.resolve("docs.jsonl") : data;
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no file: name docs.jsonl, one document a line, or its folder");
        }
        ObjectMapper json = new ObjectMapper();
        List<GoldPlaces> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode row = json.readTree(line);
            if (!row.path("text").isTextual() || !row.path("toponyms").isArray()) {
                throw new IOException(
                        file + ":" + (documents.size() + 1) + ": an object with text and toponyms is wanted");
            }
            List<Toponym> toponyms = new ArrayList<>();
            row.path("toponyms").forEach(t -> toponyms.add(toponym(t)));
            String label = row.path("url").asText(row.path("id").asText());
            documents.add(
                    new GoldPlaces(GoldText.document(label, row.path("text").asText()), toponyms));
        }
        return documents;
    }

    private static Toponym toponym(JsonNode t) {
        Span span = new Span(t.path("start").asInt(), t.path("end").asInt());
        boolean known = t.path("lat").isNumber() && t.path("lon").isNumber();
        return new Toponym(
                span,
                known ? t.path("lat").asDouble() : null,
                known ? t.path("lon").asDouble() : null);
    }
}
