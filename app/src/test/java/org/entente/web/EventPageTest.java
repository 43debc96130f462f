package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPageTest {
    static Site site;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException {
        site = new Site(temporary.resolve("dossier"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void anEventSaysFromWhichWordsItsDaysFollow() throws Exception {
        org.jsoup.nodes.Document page = page("/events/" + site.dispute);
        assertThat(page.select("dl.about").text())
                .contains(
                        "24 April 2021 to the day", "“on 24 April”, day of the report's year (The Tribune, 4 May 2021)")
                .contains("Port Elba, Netherlands “Port Elba”, 54.500, 3.250");
    }

    @Test
    void theTextWithSourcesNamesStandingHoldersWordsAndDocuments() throws Exception {
        HttpResponse<String> answer = site.get("/events/" + site.dispute + ".txt");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
        assertThat(answer.body())
                .contains("Standing: disputed. Some affirm it and some deny it.")
                .contains("- The Tribune ← Norland, certain (CT+): “Norland accused Sudmark of sending drones 🛩")
                .contains("Denying:\n- Elba Courier ← Meridian ← Mira Hahn, certainly not (CT-)")
                .contains("Elba Courier, “No drones were sent, says Sudmark”, 5 May 2021, https://courier.example/")
                .contains("Cited as http://127.0.0.1:" + site.server.port() + "/claims/c");
        assertThat(page("/events/" + site.dispute)
                        .select("textarea[readonly]")
                        .get(0)
                        .wholeText())
                .isEqualTo(answer.body());
    }

    @Test
    void theAddressOfAClaimLeadsToItsEvent() throws Exception {
        String cited = page("/events/" + site.dispute).select("#stable").text();
        String claim = cited.substring(cited.lastIndexOf('/') + 1);
        assertThat(to(site.get("/claims/" + claim))).endsWith("/events/" + site.dispute + "#" + claim);
        assertThat(site.get("/claims/c0123456789abcdef.1").statusCode()).isEqualTo(404);
    }

    @Test
    void theIdThatAnEventHadBeforeItGrewLeadsToIt(@TempDir Path fresh) throws Exception {
        Path folder = fresh.resolve("dossier");
        try (Dossier dossier = Dossier.open(folder);
                Server server = Server.start(folder, 0)) {
            String before = add(dossier, site.fixture.tribune);
            String after = add(dossier, site.fixture.courier);
            assertThat(after).isNotEqualTo(before);
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + "events/" + before + ".txt"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(to(answer)).endsWith("/events/" + after + ".txt");
        }
    }

    @Test
    void sourcesStandWithTheirCopies() throws Exception {
        org.jsoup.nodes.Document page = page("/events/" + site.dispute);
        assertThat(page.select("#sources").text()).isEqualTo("Where it comes from: 2 independent sources");
        assertThat(page.select(".sources > li a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/documents/" + site.fixture.tribune.id(), "/documents/" + site.fixture.courier.id());
    }

    private static String add(Dossier dossier, Document document) {
        List<Claim> claims = site.fixture.claims.stream()
                .filter(c -> c.document().equals(document.id()))
                .toList();
        dossier.add(List.of(new CodedDocument(document, claims)), List.of());
        dossier.refresh(new Merger());
        return dossier.eventOf(site.fixture.sent.id()).orElseThrow();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static org.jsoup.nodes.Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
