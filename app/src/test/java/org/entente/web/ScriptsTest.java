package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the small scripts add to pages. */
class ScriptsTest {
    @Test
    void cardsPointAtTheirWordsActorsAtTheirNeighboursAndButtonsCopy(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        try (Site site = new Site(temporary.resolve("dossier"));
                Browser browser = Browser.start(temporary.resolve("profile"))) {
            browser.open(site.at("/documents/" + site.fixture.tribune.id()));
            browser.press("j");
            assertThat(pointed(browser)).isEqualTo("met his Sudmark colleague");
            browser.press("j");
            assertThat(pointed(browser)).isEqualTo("accused Sudmark of sending drones 🛩 to the hill rebels");
            browser.press("k");
            assertThat(pointed(browser)).isEqualTo("met his Sudmark colleague");

            browser.open(site.at("/network"));
            browser.script(
                    "[...document.querySelectorAll('.node')].find(n => n.textContent.includes('Norland')).focus()");
            assertThat(browser.script("return document.querySelectorAll('.node.near').length")
                            .asInt())
                    .isEqualTo(2);

            browser.open(site.at("/events/" + site.dispute));
            assertThat(browser.script("return document.querySelectorAll('button.copy[hidden]').length")
                            .asInt())
                    .isZero();
        }
    }

    private static String pointed(Browser browser) {
        return browser.script("return [...document.querySelectorAll('mark.pointed')].map(m => m.textContent).join('')")
                .asText();
    }
}
