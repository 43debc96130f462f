package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * Documents of ECB+ with the words that tell of happenings (Cybulska and Vossen 2014), from {@code docs.jsonl} and
 * {@code mentions.jsonl}. Each sentence is a line of its document, its tokens parted by blanks.
 *
 * @param document the text
 * @param topic only mentions of one topic can mean one happening
 * @param mentions in order of the file
 */
public record GoldMentions(Document document, String topic, List<Mention> mentions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Words that tell of a happening.
     *
     * @param span from the first to the last word
     * @param cluster the happening
     * @param lemma of the head word
     */
    public record Mention(Span span, String cluster, String lemma) {}

    /**
     * All documents of a part, in the order of the file.
     *
     * @throws IOException if a file is missing or out of form
     */
    public static List<GoldMentions> read(Path folder) throws IOException {
        Map<String, GoldMentions> documents = new LinkedHashMap<>();
        Map<String, Map<Integer, List<Span>>> tokens = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            String id = row.path("id").asText();
            documents.put(
                    id,
                    new GoldMentions(
                            document(id, row.path("sentences"), tokens.computeIfAbsent(id, k -> new HashMap<>())),
                            row.path("topic").asText(),
                            new ArrayList<>()));
        }
        for (String line : Files.readAllLines(folder.resolve("mentions.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            if (!row.path("kind").asText().equals("event")) {
                continue;
            }
            GoldMentions its = documents.get(row.path("doc").asText());
            List<Span> sentence = tokens.getOrDefault(row.path("doc").asText(), Map.of())
                    .get(row.path("sentence").asInt());
            int end = row.path("token_end").asInt();
            if (its == null || sentence == null || end < 1 || end > sentence.size()) {
                throw new IOException(folder.resolve("mentions.jsonl") + ": no such words: " + line);
            }
            Span span = new Span(
                    sentence.get(row.path("token_start").asInt()).start(),
                    sentence.get(end - 1).end());
            its.mentions.add(new Mention(
                    span, row.path("cluster").asText(), row.path("lemma").asText()));
        }
        return List.copyOf(documents.values());
    }

    private static Document document(String id, JsonNode sentences, Map<Integer, List<Span>> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            List<Span> spans = new ArrayList<>();
            for (JsonNode token : sentences.get(i)) {
                int start = text.codePointCount(0, text.length());
                text.append(token.asText());
                spans.add(new Span(start, text.codePointCount(0, text.length())));
                text.append(' ');
            }
            text.append('\n');
            tokens.put(i, spans);
        }
        return GoldText.named(id, text.toString());
    }
}
