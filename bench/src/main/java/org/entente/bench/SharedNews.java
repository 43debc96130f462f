package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The reports of the shared data by name: {@code violent/ID}, {@code ecbplus/PART/ID}, {@code pages/ID} and {@code
 * polnear/PART/NAME}, in a folder as its README tells.
 */
final class SharedNews {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path data;
    private final Map<String, NewsText> texts = new HashMap<>();

    private SharedNews(Path data) {
        this.data = data;
    }

    /** @throws IOException if what {@code data} holds of the four sets cannot be read */
    static SharedNews of(Path data) throws IOException {
        SharedNews news = new SharedNews(data);
        news.lines(
                "violent/articles.jsonl.gz",
                (id, line) -> news.texts.put(
                        "violent/" + id,
                        text(
                                line,
                                line.path("title").asText(),
                                host(line),
                                paragraphs(line.path("body").asText()))));
        news.lines(
                "pages/truth.jsonl",
                (id, line) -> news.texts.put(
                        "pages/" + id,
                        text(
                                line,
                                line.path("title").asText(),
                                host(line),
                                paragraphs(line.path("text").asText()))));
        for (String part : List.of("train", "dev")) {
            news.lines("ecbplus/" + part + "/docs.jsonl", (id, line) -> {
                List<String> sentences = sentences(line.path("sentences"));
                news.texts.put("ecbplus/" + part + "/" + id, text(line, "Report " + id, "Outlet " + id, sentences));
            });
            news.polnear(part);
        }
        if (news.texts.isEmpty()) {
            throw new IOException("there are no reports in " + data + ": name the folder with violent/, polnear/ …");
        }
        return news;
    }

    /** @throws IOException if there is none of that name */
    NewsText get(String name) throws IOException {
        NewsText text = texts.get(name);
        if (text == null) {
            throw new IOException(data + " has no report " + name);
        }
        return text;
    }

    private interface NewsOf {
        void take(String id, JsonNode line);
    }

    private void lines(String file, NewsOf news) throws IOException {
        if (!Files.exists(data.resolve(file))) {
            return;
        }
        try (BufferedReader in = GoldFiles.open(data.resolve(file))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode node = JSON.readTree(line);
                news.take(node.path("id").asText(), node);
            }
        }
    }

    private void polnear(String part) throws IOException {
        Path file = data.resolve("polnear").resolve(part).resolve("metadata.tsv");
        if (!Files.exists(file)) {
            return;
        }
        List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> columns = Arrays.asList(rows.get(0).split("\t", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            String name = cells[columns.indexOf("filename")];
            Path text = file.resolveSibling("text").resolve(name + ".txt");
            texts.put(
                    "polnear/" + part + "/" + name,
                    new NewsText(
                            cells[columns.indexOf("title")],
                            cells[columns.indexOf("publisher")],
                            LocalDate.parse(cells[columns.indexOf("publication_date")]),
                            null,
                            paragraphs(Files.readString(text))));
        }
    }

    private static NewsText text(JsonNode line, String title, String outlet, List<String> paragraphs) {
        String date = line.path("date").asText("");
        return new NewsText(title, outlet, date.length() == 10 ? LocalDate.parse(date) : null, null, paragraphs);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n+", -1))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static List<String> sentences(JsonNode sentences) {
        List<String> all = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            String words = StreamSupport.stream(sentence.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(" "));
            all.add(words.replaceAll(" (?=[.,;:?!)'’]|n't)", "").replaceAll("(?<=[(]) ", ""));
        }
        return all;
    }

    private static String host(JsonNode line) {
        String host = URI.create(line.path("url").asText().replaceAll("[^!-~]|[\"<>\\\\^`{|}\\[\\]]", ""))
                .getHost();
        return host == null ? "unknown" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
