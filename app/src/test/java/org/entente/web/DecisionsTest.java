package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.entente.dossier.ClaimOrder;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on the page, in a real browser and over the API. */
class DecisionsTest {
    @Test
    void theKeyboardRejectsAClaimAndTakesItBack(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        Path dir = temporary.resolve("dossier");
        try (Site site = new Site(dir);
                Browser browser = Browser.start(temporary.resolve("profile"));
                Dossier dossier = Dossier.open(dir)) {
            Claim least = dossier.claims(Filter.all(), ClaimOrder.CONFIDENCE).get(0);
            List<String> events = events(dossier);
            browser.open(site.at("/review"));
            browser.press("n");
            until(browser, "document.querySelector('.done') !== null");
            assertThat(dossier.claim(least.id())).isEmpty();
            assertThat(events(dossier)).isNotEqualTo(events);
            browser.press("u");
            until(browser, "document.querySelector('h1')?.textContent === 'Corrections'");
            assertThat(browser.text(".plain")).contains("wrong:", "taken back");
            assertThat(dossier.claim(least.id())).contains(least);
            assertThat(events(dossier)).isEqualTo(events);
        }
    }

    @Test
    void programsDecideThroughTheApi(@TempDir Path temporary) throws Exception {
        Path dir = temporary.resolve("dossier");
        try (Site site = new Site(dir);
                Dossier dossier = Dossier.open(dir)) {
            String claim = site.fixture.denial.id();
            assertThat(post(site, "{\"decision\": \"accept\", \"by\": \"Ada\", \"claim\": \"" + claim + "\"}"))
                    .isEqualTo(201);
            assertThat(dossier.claim(claim).orElseThrow().confidence()).isEqualTo(1);
            assertThat(post(
                            site,
                            "{\"decision\": \"part\", \"by\": \"Ada\", \"claim\": \"" + claim + "\", \"with\": \""
                                    + site.fixture.sent.id() + "\"}"))
                    .isEqualTo(201);
            assertThat(dossier.eventOf(claim)).isNotEqualTo(dossier.eventOf(site.fixture.sent.id()));
            assertThat(
                            post(
                                    site,
                                    "{\"decision\": \"rename\", \"by\": \"Ada\", \"actor\": \"name:hill rebels\", \"right\": \"Norland\"}"))
                    .isEqualTo(201);
            assertThat(dossier.events(Filter.all().actor("hill rebels"))).isEmpty();
            assertThat(post(site, "{\"decision\": \"accept\", \"by\": \"Ada\", \"claim\": \"c0\"}"))
                    .isEqualTo(404);
            assertThat(post(site, "{\"decision\": \"guess\", \"by\": \"Ada\"}")).isEqualTo(400);
            assertThat(site.get("/api/corrections").body()).contains("\"by\":\"Ada\"", "\"rename\"");
        }
    }

    /** Waits for the page that follows from a key. */
    private static void until(Browser browser, String condition) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (browser.script("return document.readyState === 'complete' && " + condition)
                    .asBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never came true: " + condition);
    }

    private static List<String> events(Dossier dossier) {
        return dossier.events(Filter.all()).stream().map(e -> e.id()).toList();
    }

    private static int post(Site site, String json) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.at("/api/corrections")))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
