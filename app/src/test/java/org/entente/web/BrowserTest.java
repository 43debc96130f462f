package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Leaves pictures in target/screenshots. */
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    static Site site;
    static @Nullable Browser started;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        site = new Site(temporary.resolve("dossier"));
        started = Browser.start(temporary.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
            site.close();
        }
    }

    @Test
    void aDisputeIsReadFromTheListDownToItsSentence() throws Exception {
        Browser browser = browser();
        browser.size(1280, 900);
        browser.open(site.at("/"));
        browser.screenshot(PICTURES.resolve("events.png"));
        browser.click("a[href='/events/" + site.dispute + "']");
        assertThat(browser.text("h1")).contains("Sudmark");
        assertThat(browser.text("main .standing")).isEqualTo("disputed");
        assertThat(browser.text(".side.affirming")).contains("The Tribune ← Norland", "certain CT+");
        assertThat(browser.text(".side.denying")).contains("Mira Hahn", "certainly not CT-", "sent no drones");
        browser.screenshot(PICTURES.resolve("event.png"));

        browser.click(".side.denying a.stop");
        Claim denial = site.fixture.claims.stream()
                .filter(c -> c.factuality().denies())
                .findFirst()
                .orElseThrow();
        assertThat(browser.address()).isEqualTo(site.at("/documents/" + denial.document() + "#" + denial.id()));
        JsonNode target = browser.script("const target = document.querySelector(':target');"
                + "const words = target.nextElementSibling; const box = words.getBoundingClientRect();"
                + "return {words: words.textContent, seen: box.top >= 0 && box.bottom <= innerHeight};");
        assertThat(target.get("words").asText()).isEqualTo("sent no drones to the hill rebels");
        assertThat(target.get("seen").asBoolean()).isTrue();
    }

    @Test
    void draggingOverTheTimelineLeadsToTheEventsOfTheseDays() throws Exception {
        Browser browser = browser();
        browser.open(site.at("/"));
        browser.script(
                "const bars = document.querySelector('svg.bars'); const box = bars.getBoundingClientRect();"
                        + "for (const [type, share] of [['pointerdown', 0.01], ['pointermove', 0.5], ['pointerup', 0.5]]) {"
                        + "bars.dispatchEvent(new PointerEvent(type, {clientX: box.left + box.width * share, clientY: box.top + 5,"
                        + " button: 0, buttons: type === 'pointermove' ? 1 : 0, pointerId: 1, bubbles: true})); } return true;");
        for (int i = 0; i < 100 && !browser.address().contains("from="); i++) {
            Thread.sleep(50);
        }
        assertThat(browser.address()).contains("/events?from=2021-04-24&to=2021-05-");
        assertThat(browser.text("main")).contains("Sudmark gave aid").doesNotContain("by 1 June 2021");
    }

    @Test
    void theKeyboardReachesSearchAndClaims() {
        Browser browser = browser();
        browser.open(site.at("/events/" + site.dispute));
        browser.press("j");
        browser.press("j");
        String second = focused(browser, "href");
        assertThat(second)
                .isEqualTo(browser.script("return document.querySelectorAll('.stop')[1].getAttribute('href')")
                        .asText());
        browser.press("k");
        assertThat(focused(browser, "href")).isNotEqualTo(second);
        browser.press("/");
        assertThat(focused(browser, "id")).isEqualTo("q");
        browser.press("j");
        assertThat(browser.script("return document.activeElement.value").asText())
                .isEqualTo("j");

        browser.open(site.at("/"));
        browser.press("\uE004");
        assertThat(browser.script("return document.activeElement.className").asText())
                .isEqualTo("skip");
    }

    @Test
    void nothingOfAHostileReportRuns() {
        Browser browser = browser();
        for (String path : List.of(
                "/",
                "/documents",
                "/documents/" + site.fixture.hostile.id(),
                "/events/" + site.harm,
                "/review",
                "/search?q=raw",
                "/nowhere",
                "/api/documents/" + site.fixture.hostile.id())) {
            browser.open(site.at(path));
            assertThat(browser.script("return typeof window.pwned").asText())
                    .as(path)
                    .isEqualTo("undefined");
            JsonNode asked = browser.script("return performance.getEntriesByType('resource').map(r => r.name)");
            for (JsonNode resource : asked) {
                assertThat(resource.asText()).as(path).startsWith(site.server.address());
            }
        }
        assertThat(site.songs).isEmpty();

        browser.open(site.canary + "/yes");
        assertThat(site.songs).as("the canary can sing").contains("/yes");
    }

    @Test
    void everyPageFitsNarrowAndWideAndDark() throws Exception {
        Browser browser = browser();
        String event = "/events/" + site.dispute;
        String document = "/documents/" + site.fixture.tribune.id();
        for (String path : List.of(
                "/",
                event,
                document,
                "/documents",
                "/review",
                "/search?q=drones",
                "/documents/" + site.fixture.hostile.id(),
                "/nowhere")) {
            for (int width : new int[] {500, 800, 1280}) {
                browser.size(width, 900);
                browser.open(site.at(path));
                assertThat(browser.script("return document.documentElement.scrollWidth - innerWidth")
                                .asInt())
                        .as("%s at %d", path, width)
                        .isLessThanOrEqualTo(0);
            }
        }
        browser.size(1280, 900);
        for (String name : List.of("document", "documents", "review", "search", "hostile")) {
            String path =
                    switch (name) {
                        case "document" -> document;
                        case "documents" -> "/documents";
                        case "review" -> "/review";
                        case "search" -> "/search?q=drones";
                        default -> "/documents/" + site.fixture.hostile.id();
                    };
            browser.open(site.at(path));
            browser.screenshot(PICTURES.resolve(name + ".png"));
        }
        browser.dark(true);
        browser.open(site.at(event));
        browser.screenshot(PICTURES.resolve("event-dark.png"));
        browser.open(site.at("/"));
        browser.screenshot(PICTURES.resolve("events-dark.png"));
        browser.dark(false);
        browser.size(500, 900);
        browser.screenshot(PICTURES.resolve("events-narrow.png"));
        browser.open(site.at(event));
        browser.screenshot(PICTURES.resolve("event-narrow.png"));
    }

    private static String focused(Browser browser, String attribute) {
        return browser.script("return document.activeElement.getAttribute('" + attribute + "')")
                .asText();
    }

    private static Browser browser() {
        if (started == null) {
            throw new IllegalStateException("no browser");
        }
        return started;
    }
}
