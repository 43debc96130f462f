package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPageTest {
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
    void whatWasCutIsFoldedUntilAskedFor() throws Exception {
        Element folded = page("").select("details.cut").get(0);
        assertThat(folded.text()).contains("1 part left out", "Share this story");
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(page("?cut").select("details.cut").hasAttr("open")).isTrue();
    }

    @Test
    void plainTextHasNoClaimsButAllTheWords() throws Exception {
        Document plain = page("?plain");
        assertThat(plain.select("mark, .note")).isEmpty();
        assertThat(plain.select(".words").eachText())
                .isEqualTo(page("").select(".words").eachText());
        assertThat(plain.select(".switch [aria-current]").text()).isEqualTo("Plain text");
    }

    @Test
    void itsEventsStandWithTheirStanding() throws Exception {
        Document page = page("");
        assertThat(page.select("section[aria-labelledby=events] a").eachAttr("href"))
                .contains("/events/" + site.dispute)
                .hasSize(4);
        assertThat(page.select("section[aria-labelledby=events] .standing")).hasSize(4);
    }

    @Test
    void theSourceAddressIsTextAndNoLink() throws Exception {
        Document page =
                Jsoup.parse(site.get("/documents/" + site.fixture.courier.id()).body());
        assertThat(page.select("#address").text()).isEqualTo("https://courier.example/2021/05/05/drones");
        assertThat(page.select("a[href*=courier.example]")).isEmpty();
    }

    @Test
    void everyMarkLeadsToTheCardOfItsInnermostClaim() throws Exception {
        Document page = page("");
        for (Element mark : page.select("mark")) {
            assertThat(page.getElementById(mark.select("a").attr("href").substring(1)))
                    .isNotNull();
            assertThat(mark.attr("data-claims"))
                    .contains(mark.select("a").attr("href").substring("#note-".length()));
        }
    }

    private static Document page(String query) throws Exception {
        return Jsoup.parse(
                site.get("/documents/" + site.fixture.tribune.id() + query).body());
    }
}
