package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page in a real browser, looked at by axe-core (https://github.com/dequelabs/axe-core). */
class AccessibilityTest {
    static Site site;
    static @Nullable Browser started;
    static String axe;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        site = new Site(temporary.resolve("dossier"));
        started = Browser.start(temporary.resolve("profile"));
        axe = axe();
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
            site.close();
        }
    }

    @Test
    void noPageViolatesARuleByDayOrNight() {
        Browser browser = browser();
        browser.screen(1280, 900);
        List<String> violations = new ArrayList<>();
        for (String path : EveryPage.of(site)) {
            browser.open(site.at(path));
            browser.script(axe);
            violations.addAll(violations(path + " by day"));
            browser.dark(true);
            violations.addAll(violations(path + " by night"));
            browser.dark(false);
        }
        browser.screen(0, 0);
        assertThat(violations).isEmpty();
    }

    /** At 200 % zoom a window of 1280 pixels has 640. */
    @Test
    void noPageViolatesARuleOrIsScrolledSidewaysOnAPhoneOrAtTwiceTheSize() {
        Browser browser = browser();
        List<String> violations = new ArrayList<>();
        for (String path : EveryPage.of(site)) {
            for (int width : new int[] {640, 360}) {
                browser.screen(width, 740);
                browser.open(site.at(path));
                int over = browser.script("return document.documentElement.scrollWidth - innerWidth")
                        .asInt();
                if (over > 0) {
                    violations.add(path + " at " + width + " is wider: " + over);
                }
            }
            browser.script(axe);
            violations.addAll(violations(path + " on a phone"));
        }
        browser.screen(0, 0);
        assertThat(violations).isEmpty();
    }

    @Test
    void whatIsPrintedHasNoNavigation() throws IOException {
        Browser browser = browser();
        for (String path : EveryPage.of(site)) {
            browser.open(site.at(path));
            String title = browser.text("h1");
            try (PDDocument pdf = Loader.loadPDF(browser.print())) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
                assertThat(text).as(path).contains(title.replaceAll("\\s+", ""));
                assertThat(text).as(path).doesNotContain("Skiptothecontent", "OverviewEvents");
            }
        }
    }

    /** Of the page that is open. */
    private static List<String> violations(String where) {
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : browser().promise("axe.run(document).then(r => r.violations)")) {
            for (JsonNode node : violation.get("nodes")) {
                violations.add(where + ": " + violation.get("id").asText() + " at " + node.get("target") + " "
                        + node.get("html").asText() + " "
                        + node.get("failureSummary").asText());
            }
        }
        return violations;
    }

    private static Browser browser() {
        if (started == null) {
            throw new IllegalStateException("no browser");
        }
        return started;
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not among the test libraries");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
