package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.export.Exporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API does what its description says, and the description says all that it does. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Path dir;

    static Site site;
    static JsonNode api;
    static Schema schema;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        dir = temporary;
        site = new Site(dir.resolve("dossier"));
        api = new YAMLMapper().readTree(site.get("/api/openapi.yaml").body());
        schema = new Schema(api);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyPathServedIsDescribedAndTheOtherWayRound() throws Exception {
        Set<String> described = new TreeSet<>();
        paths().forEach(path -> described.add(path.getKey()));
        try (Dossier dossier = Dossier.open(dir.resolve("dossier"))) {
            assertThat(new Api(dossier, new Desk(dossier)).handlers().keySet()).isEqualTo(described);
        }
    }

    @Test
    void everyPathAnswersAsItsSchemaSays() throws Exception {
        for (Map.Entry<String, JsonNode> path : paths()) {
            JsonNode operation = path.getValue().get("get");
            for (String address : addresses(path.getKey(), operation)) {
                HttpResponse<String> answer = site.get(address);
                assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
                checkAnswer(address, operation.at("/responses/200"), answer);
            }
        }
    }

    @Test
    void everyParameterIsTakenAndItsWrongValuesAreRefused() throws Exception {
        for (Map.Entry<String, JsonNode> path : paths()) {
            JsonNode operation = path.getValue().get("get");
            String address = addresses(path.getKey(), operation).get(0);
            for (JsonNode reference : operation.get("parameters")) {
                JsonNode parameter = schema.resolve(reference);
                if (!parameter.get("in").asText().equals("query")) {
                    continue;
                }
                String with = address + (address.contains("?") ? "&" : "?")
                        + parameter.get("name").asText() + "=";
                JsonNode kind = schema.resolve(parameter.get("schema"));
                assertThat(site.get(with + good(kind)).statusCode()).as(with).isEqualTo(200);
                if (kind.has("enum") || kind.has("format") || kind.has("minimum") || kind.has("pattern")) {
                    List<String> wrong = kind.has("maximum")
                            ? List.of("zebra", "-1", kind.get("maximum").asInt() + 1 + "")
                            : List.of("zebra");
                    for (String value : wrong) {
                        HttpResponse<String> answer = site.get(with + value);
                        assertThat(answer.statusCode()).as(with + value).isEqualTo(400);
                        checkAnswer(with, operation.at("/responses/400"), answer);
                    }
                }
            }
        }
    }

    @Test
    void whatIsMissingIsAProblemThatSaysWhatToDo() throws Exception {
        for (String address :
                List.of("/api/events/e0123456789abcdef", "/api/documents/d0123456789abcdef", "/api/nothing")) {
            HttpResponse<String> answer = site.get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            checkAnswer(address, api.at("/components/responses/Problem"), answer);
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.get("status").asInt()).isEqualTo(404);
            assertThat(problem.get("instance").asText()).isEqualTo(address);
        }
        assertThat(site.get("/api/search").statusCode()).isEqualTo(400);
        assertThat(site.get("/api/claims?from=x").body()).contains("“x” cannot be used for from.");
        assertThat(site.get("/api/claims?from=2023-02-01&to=2023-01-31").statusCode())
                .isEqualTo(400);
    }

    @Test
    void listsAreTheExportedLines() throws Exception {
        try (Dossier dossier = Dossier.open(dir.resolve("dossier"))) {
            for (Exporter.What what : Exporter.What.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new Exporter(dossier).export(what, Exporter.Format.JSONL, Filter.all(), out);
                Set<JsonNode> exported = new HashSet<>();
                for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
                    exported.add(JSON.readTree(line));
                }
                String name = what.name().toLowerCase(java.util.Locale.ROOT);
                Set<JsonNode> served = new HashSet<>();
                json("/api/" + name).get("items").forEach(served::add);
                assertThat(served).as(name).isNotEmpty().isEqualTo(exported);
            }
        }
    }

    @Test
    void everyOffsetLeadsToItsWords() throws Exception {
        for (JsonNode document : json("/api/documents").get("items")) {
            JsonNode whole = json("/api/documents/" + document.get("id").asText());
            int[] text = whole.get("text").asText().codePoints().toArray();
            assertThat(text).hasSize(document.get("chars").asInt());
            for (JsonNode claim : whole.get("claims")) {
                for (String part : List.of("sentence", "evidence")) {
                    JsonNode evidence = claim.get(part);
                    int start = evidence.get("start").asInt();
                    assertThat(new String(text, start, evidence.get("end").asInt() - start))
                            .isEqualTo(evidence.get("exact").asText());
                }
            }
        }
    }

    @Test
    void partsOfAListJoinToTheWhole() throws Exception {
        List<JsonNode> parts = new ArrayList<>();
        for (int offset = 0; offset < site.fixture.claims.size(); offset += 2) {
            JsonNode part = json("/api/claims?limit=2&offset=" + offset);
            assertThat(part.get("total").asInt()).isEqualTo(site.fixture.claims.size());
            assertThat(part.get("offset").asInt()).isEqualTo(offset);
            part.get("items").forEach(parts::add);
        }
        List<JsonNode> whole = new ArrayList<>();
        json("/api/claims").get("items").forEach(whole::add);
        assertThat(parts).hasSameSizeAs(site.fixture.claims).isEqualTo(whole);
    }

    @Test
    void theLeastConfidenceIsOfTheClaimOrOfOneOfTheEvents() throws Exception {
        assertThat(json("/api/claims?confidence=0.5").get("items"))
                .hasSize(site.fixture.claims.size() - 1)
                .allSatisfy(c -> assertThat(c.get("confidence").asDouble()).isGreaterThanOrEqualTo(0.5));
        assertThat(json("/api/claims?confidence=0.75").get("total").asInt()).isEqualTo(site.fixture.claims.size() - 2);
        assertThat(json("/api/events?confidence=0.75").get("items"))
                .extracting(e -> e.get("id").asText())
                .contains(site.dispute);
        assertThat(json("/api/events?confidence=0.75").get("total").asInt())
                .isEqualTo(json("/api/events").get("total").asInt() - 1);
        assertThat(json("/api/events?confidence=0.8").get("total").asInt()).isZero();
        assertThat(json("/api/documents?confidence=0.75").get("items"))
                .extracting(d -> d.get("uri").asText())
                .doesNotContain("note.txt")
                .hasSize(3);
        assertThat(site.get("/api/claims?confidence=70").body())
                .contains("“70” cannot be used for confidence.", "Give a number from 0 to 1, such as 0.7");
    }

    @Test
    void claimsAreListedLeastSureFirstIfAsked() throws Exception {
        JsonNode items = json("/api/claims?order=confidence&limit=3").get("items");
        assertThat(items).extracting(c -> c.get("confidence").asDouble()).containsExactly(0.35, 0.5, 0.75);
        assertThat(json("/api/claims?order=Document")).isEqualTo(json("/api/claims"));
        assertThat(site.get("/api/claims?order=doubt").body()).contains("one of document, confidence");
    }

    @Test
    void anEventComesWithItsClaimsAndTheirReasons() throws Exception {
        JsonNode event = json("/api/events/" + site.dispute);
        assertThat(event.at("/event/standing").asText()).isEqualTo("disputed");
        assertThat(event.get("claims")).hasSize(3);
        assertThat(event.at("/merges/0/agreements/0/why").asText()).isEqualTo("both AID");
    }

    /** What answers with JSON; exports are {@code ExportPagesTest}'s. */
    private static List<Map.Entry<String, JsonNode>> paths() {
        return api.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .toList();
    }

    private static List<String> addresses(String path, JsonNode operation) throws IOException, InterruptedException {
        if (path.contains("{id}")) {
            List<String> all = new ArrayList<>();
            for (JsonNode item : json(path.replaceFirst("/\\{id}.*", "")).get("items")) {
                all.add(path.replace(
                        "{id}",
                        URLEncoder.encode(item.get("id").asText(), StandardCharsets.UTF_8)
                                .replace("+", "%20")));
            }
            return all;
        }
        List<String> required = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            if (schema.resolve(parameter).path("required").asBoolean()) {
                required.add(schema.resolve(parameter).get("name").asText() + "=drones");
            }
        }
        return List.of(required.isEmpty() ? path : path + "?" + String.join("&", required));
    }

    private static String good(JsonNode kind) {
        if (kind.has("examples")) {
            return kind.at("/examples/0").asText();
        }
        if (kind.has("enum")) {
            return kind.at("/enum/0").asText();
        }
        if (kind.has("format")) {
            return "2021-05-03";
        }
        return kind.has("minimum") ? "1" : "Sudmark";
    }

    private static void checkAnswer(String address, JsonNode reference, HttpResponse<String> answer)
            throws IOException {
        JsonNode content = schema.resolve(reference).get("content");
        String type = content.fieldNames().next();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(schema.check(content.get(type).get("schema"), JSON.readTree(answer.body())))
                .as(address)
                .isEmpty();
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = site.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
