package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a dossier of 50,000 reports, in a real browser. */
class LargeDossierTest {
    private static final int REPORTS = 50_000;

    @Test
    void everyPageOpens(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        Path dir = temporary.resolve("dossier");
        long begun = System.nanoTime();
        String told = GeneratedDossier.fill(dir, REPORTS);
        System.out.printf("generated in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        Event event;
        try (Dossier dossier = Dossier.open(dir)) {
            assertThat(dossier.account().documents()).isEqualTo(REPORTS);
            event = dossier.event(dossier.eventOf(told).orElseThrow()).orElseThrow();
            assertThat(event.claims()).hasSizeGreaterThan(300);
        }
        List<String> paths = EveryPage.of(
                "/events/" + event.id(),
                "/documents/d" + event.claims().get(0).substring(1, 17),
                "/calendar?month=2019-05",
                "matter",
                "Q7000",
                "Q7001");
        try (Server server = Server.start(dir, 0);
                Browser browser = Browser.start(temporary.resolve("profile"))) {
            for (String path : paths) {
                begun = System.nanoTime();
                browser.open(server.address() + path.substring(1));
                System.out.printf("%s in %.2f s%n", path, (System.nanoTime() - begun) / 1e9);
                String text = browser.text("main");
                assertThat(text).as(path).isNotBlank().doesNotContain("The program failed");
                assertThat(text.contains("HTTP status")).as(path).isEqualTo(path.equals("/nowhere"));
            }
            browser.open(server.address() + "network");
            assertThat(browser.script("return document.querySelectorAll('.node').length")
                            .asInt())
                    .isEqualTo(50);
            browser.open(server.address() + "map");
            assertThat(browser.script("return document.querySelectorAll('.mark').length")
                            .asInt())
                    .isBetween(20, 400);
        }
    }
}
