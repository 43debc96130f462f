package org.entente.merge.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.entente.merge.coverage.Lookalikes.Pair;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Span;

/**
 * {@code CoverageRows ARTICLES OUT}: the clues of the pairs of reports that coverage.py learns from, both of the half of the
 * incidents that `bench/run violent` does not keep (an even CRC-32 of the incident's name): same (0 or 1), clues.
 */
public final class CoverageRows {
    public static void main(String[] args) throws IOException {
        Map<String, String> incidents = new HashMap<>();
        List<Document> documents = documents(Path.of(args[0]), incidents);
        Coverage coverage = new Coverage(documents, new SameHappening(new double[SameHappening.CLUES.size()]));
        try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            out.println("same\t" + String.join("\t", SameHappening.CLUES));
            for (Pair pair : coverage.pairs()) {
                String a = incidents.get(documents.get(pair.first()).id());
                String b = incidents.get(documents.get(pair.second()).id());
                if (isLearned(a) && isLearned(b)) {
                    print(out, a.equals(b), coverage.clues(pair.first(), pair.second()));
                }
            }
            // The collection has no copies, and so would not tell that two copies are of one happening.
            for (int i = 0; i < documents.size(); i++) {
                if (isLearned(incidents.get(documents.get(i).id()))) {
                    print(out, true, coverage.clues(i, i));
                }
            }
        }
    }

    private static void print(PrintWriter out, boolean same, double[] clues) {
        StringBuilder row = new StringBuilder(same ? "1" : "0");
        for (double clue : clues) {
            row.append('\t').append((float) clue);
        }
        out.println(row);
    }

    private static List<Document> documents(Path file, Map<String, String> incidents) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Document> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode n = json.readTree(line);
                String id = n.path("id").asText();
                String text = n.path("body").asText();
                String date = n.path("date").asText("");
                Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.codePointCount(0, text.length())));
                Published published = date.isEmpty() || date.equals("null")
                        ? null
                        : new Published(date, LocalDate.parse(date), Published.Precision.DAY, "meta");
                incidents.put(id, n.path("incident").asText());
                documents.add(new Document(
                        id, id, n.path("url").asText(), n.path("title").asText(), null, null, null, published, "en", text,
                        List.of(all)));
            }
        }
        documents.sort(Comparator.comparing(Document::id));
        return documents;
    }

    private static boolean isLearned(String incident) {
        CRC32 crc = new CRC32();
        crc.update(incident.getBytes(StandardCharsets.UTF_8));
        return (crc.getValue() & 1) == 0;
    }
}
