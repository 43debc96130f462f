package org.entente.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Reports with the incident that each is about: {@code articles.jsonl.gz} of a folder like {@code violent}. */
final class GoldIncidents {
    private GoldIncidents() {}

    /**
     * One report.
     *
     * @param id its name in the gold
     * @param incident what it is about
     */
    record Article(String id, String incident, Document document) {
        /** Whether it is of the half that the weights were not learned on. */
        boolean isUnseen() {
            return GoldIncidents.isUnseen(incident);
        }
    }

    /** Whether an incident is of the half that is kept from learning: by its name's checksum. */
    static boolean isUnseen(String incident) {
        CRC32 crc = new CRC32();
        crc.update(incident.getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 1) == 1;
    }

    /**
     * Reads them, in the order of the file.
     *
     * @throws IOException if the file cannot be read, has another format, or is empty
     */
    static List<Article> read(Path folder) throws IOException {
        Path file = folder.resolve("articles.jsonl.gz");
        if (!Files.exists(file)) {
            throw new IOException("there is no articles.jsonl.gz in " + folder + ": name a folder that has one");
        }
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                articles.add(new Article(
                        node.path("id").asText(), node.path("incident").asText(), document(node)));
            }
        } catch (JsonProcessingException e) {
            throw new IOException(file + ":" + (articles.size() + 1) + " is no JSON", e);
        }
        if (articles.isEmpty()) {
            throw new IOException(file + " has no article");
        }
        return articles;
    }

    /** Its id tells nothing of the incident, so that no order can. */
    private static Document document(JsonNode node) {
        String text = node.path("body").asText();
        String hash = UUID.nameUUIDFromBytes(node.path("id").asText().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.codePointCount(0, text.length())));
        return new Document(
                "d" + hash.substring(0, 16),
                hash,
                node.path("url").asText(),
                node.path("title").asText(),
                null,
                null,
                null,
                published(node.path("date")),
                "en",
                text,
                List.of(all));
    }

    private static @Nullable Published published(JsonNode date) {
        return date.isTextual() && !date.asText().isEmpty()
                ? new Published(date.asText(), LocalDate.parse(date.asText()), Published.Precision.DAY, "meta")
                : null;
    }
}
