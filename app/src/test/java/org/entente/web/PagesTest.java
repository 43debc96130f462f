package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.record.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    static Path dossier;
    static Site site;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException {
        dossier = temporary.resolve("dossier");
        site = new Site(dossier);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void eventsStandInTimeOrderWithTheUndatedLast() throws Exception {
        org.jsoup.nodes.Document page = page("/events");
        assertThat(page.select(".events .when").eachText())
                .containsExactly(
                        "24 April 2021", "3 May 2021", "by 4 May 2021", "10–16 May 2021", "by 1 June 2021", "no date");
        assertThat(page.select("section[aria-labelledby=undated] li")).hasSize(1);
        assertThat(page.select(".events > li").get(0).text())
                .contains("Sudmark", "disputed", "Aid · material cooperation")
                .contains("2 independent sources", "2 outlets", "3 claims");
    }

    @Test
    void aSearchOffersActorsTypesAndPairsFirst() throws Exception {
        assertThat(page("/search?q=Norland+Sudmark").select(".meant a").attr("href"))
                .isEqualTo("/pair?actor=Norland&with=Sudmark");
        assertThat(page("/search?q=sudmark").select(".meant").text()).contains("An actor: Sudmark state");
        assertThat(page("/search?q=threaten").select(".meant a").attr("href")).isEqualTo("/events?type=THREATEN");
        assertThat(page("/search?q=drones").select(".meant")).isEmpty();
        assertThat(page("/search?q=%E2%80%A6+%2B").select(".meant")).isEmpty();
    }

    @Test
    void theHelpExplainsEveryWordThatListsUse() throws Exception {
        String help = page("/help").text();
        for (Element standing : page("/events").select(".standing")) {
            assertThat(help).contains(standing.text(), standing.attr("title"));
        }
        for (Element option : page("/events").select("select[name=type] option[value~=.]")) {
            assertThat(help).contains(option.text());
        }
    }

    @Test
    void everyStandingIsAWordAndAShape() throws Exception {
        for (Element standing : page("/events").select(".standing")) {
            assertThat(standing.text()).isNotBlank();
            assertThat(standing.select("svg")).hasSize(1);
        }
    }

    @Test
    void filtersNarrowTheListAndAreKeptInTheForm() throws Exception {
        org.jsoup.nodes.Document page = page("/events?standing=disputed&actor=Sudmark&type=aid");
        assertThat(page.select(".events > li")).hasSize(1);
        assertThat(page.select("select[name=standing] option[selected]").eachAttr("value"))
                .containsExactly("DISPUTED");
        assertThat(page.select("input[name=actor]").val()).isEqualTo("Sudmark");
        assertThat(page("/events?actor=Atlantis").select(".empty").text()).contains("No event fits");
    }

    @Test
    void reviewBeginsWithTheLeastSureClaim() throws Exception {
        org.jsoup.nodes.Document page = page("/review");
        assertThat(page.select("header nav [aria-current]").text()).isEqualTo("Review");
        assertThat(page.select(".review .claim")).hasSameSizeAs(site.fixture.claims);
        Element first = page.select(".review .claim").get(0);
        assertThat(first.text()).contains("Elba Courier ← Western envoy", "uncommitted Uu", "confidence 0.35");
        assertThat(first.select("mark").text()).isEqualTo("Sudmark had sent drones to the hill rebels");
        assertThat(leadsTo(first.select("a:contains(Its event)").attr("href"))).startsWith("/events/" + site.dispute);
        org.jsoup.nodes.Document next = page("/review?limit=2&offset=2&confidence=0.4");
        assertThat(next.select("input[name=confidence]").val()).isEqualTo("0.4");
        assertThat(next.select(".claim").text()).contains("confidence 0.75").doesNotContain("0.50");
        assertThat(next.select("a[rel=prev]").attr("href")).isEqualTo("/review?confidence=0.4&limit=2&offset=0");
        assertThat(page("/review?confidence=1").select(".empty").text()).contains("No claim fits");
        assertThat(page("/events?confidence=0.75").select(".events > li")).hasSize(5);
        assertThat(problem("/review?confidence=0,7", 400)).contains("“0,7” cannot be used for confidence");
    }

    @Test
    void longListsArePaged() throws Exception {
        org.jsoup.nodes.Document page = page("/events?limit=2&standing=");
        assertThat(page.select(".events > li")).hasSize(2);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/events?limit=2&offset=2");
        org.jsoup.nodes.Document last = page("/events?limit=2&offset=4");
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("a[rel=prev]").attr("href")).isEqualTo("/events?limit=2&offset=2");
    }

    @Test
    void anEventShowsItsClaimsSideBySide() throws Exception {
        org.jsoup.nodes.Document page = page("/events/" + site.dispute);
        assertThat(page.select(".side.affirming .claim").text())
                .contains("The Tribune ← Norland", "certain CT+", "the outlet itself: uncommitted (Uu)", "4 May 2021");
        assertThat(page.select(".side.affirming mark").text()).isEqualTo("sending drones 🛩 to the hill rebels");
        assertThat(page.select(".side.doubting .claim").text()).contains("Western envoy", "uncommitted Uu");
        assertThat(page.select(".side.denying .claim").text())
                .contains("Elba Courier ← Meridian ← Mira Hahn", "certainly not CT-");
        assertThat(page.select("dl.about").text())
                .contains("24 April 2021", "“on 24 April”, day of the report's year", "quad 2: material cooperation");
        assertThat(page.select(".why").text())
                .contains("Elba Courier ← Meridian ← Mira Hahn", "type (both AID);", "2021-04-24");
        assertThat(page.select(".cite code").eachText()).anyMatch(a -> a.endsWith("/events/" + site.dispute));
        assertThat(page.select(".claim a.stop").eachAttr("href")).allMatch(a -> a.startsWith("/documents/d"));
    }

    @Test
    void aShortenedIdLeadsToTheFullAddress() throws Exception {
        String id = site.dispute;
        HttpResponse<String> answer = site.get("/events/" + id.substring(0, id.length() - 2));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/events/" + id));
    }

    @Test
    void aDocumentShowsItsWholeTextWithOverlappingClaimsMarked() throws Exception {
        Document tribune = site.fixture.tribune;
        org.jsoup.nodes.Document page = page("/documents/" + tribune.id());
        List<String> blocks =
                page.select(".words").stream().map(Element::wholeText).toList();
        assertThat(blocks)
                .containsExactlyElementsOf(tribune.blocks().stream()
                        .map(b -> tribune.words(b.span()))
                        .toList());
        assertThat(page.select("mark.depth-2").text()).isEqualTo("sending drones 🛩 to the hill rebels");
        assertThat(page.select(".note")).hasSize(4);
        for (Element note : page.select(".note")) {
            String claim = note.id().substring("note-".length());
            assertThat(page.getElementById(claim)).as(claim).isNotNull();
        }
        assertThat(page.select(".boilerplate .uncoded")).hasSize(1);
        for (String event : page.select(".note a.stop").eachAttr("href")) {
            assertThat(leadsTo(event)).startsWith("/events/e");
        }
    }

    private static String leadsTo(String address) throws Exception {
        return site.get(address).headers().firstValue("location").orElseThrow();
    }

    @Test
    void documentsAreListedWithWhatCouldNotBeRead() throws Exception {
        org.jsoup.nodes.Document page = page("/documents");
        assertThat(page.select("td a.stop").eachText()).contains("Norland accuses Sudmark over drones", "note.txt");
        assertThat(page.select("section[aria-labelledby=failed]").text())
                .contains("empty.html", "empty", "the file has no bytes", "check that the file was saved whole");
    }

    @Test
    void searchMarksTheWordsInDocumentsAndClaims() throws Exception {
        org.jsoup.nodes.Document page = page("/search?q=spokeswoman");
        assertThat(page.select(".hits mark").eachText()).isNotEmpty().allMatch(w -> w.equals("spokeswoman"));
        assertThat(page.select(".hits .facts").text()).contains("document", "claim");
        assertThat(page.select(".hits h2").text()).contains("Elba Courier ← Meridian ← Mira Hahn: certainly not");
        assertThat(page("/search?q=xylophone").text()).contains("Nothing holds all of these words");
        assertThat(page("/search").text()).contains("Type words into the box");
    }

    @Test
    void whatWasTypedIsGivenBackAsText() throws Exception {
        String typed = "\"><script>alert(1)</script>";
        org.jsoup.nodes.Document page = page("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(page.select("#q").val()).isEqualTo(typed);
        assertThat(page.select("script")).allMatch(e -> e.attr("src").startsWith("/assets/"));
    }

    @Test
    void problemsSayWhatToDo() throws Exception {
        assertThat(problem("/events/e0123456789abcdef", 404)).contains("There is no event", "list of events");
        assertThat(problem("/documents/d0123456789abcdef", 404)).contains("There is no document");
        assertThat(problem("/nowhere", 404)).contains("There is no page", "Start from the list of events");
        assertThat(problem("/events?from=yesterday", 400))
                .contains("“yesterday” cannot be used for from", "2023-09-15");
        assertThat(problem("/events?type=war", 400)).contains("one of agree, consult");
        assertThat(problem("/events?limit=0", 400)).contains("a whole number from 1 to 1000");
    }

    @Test
    void everyAnswerForbidsWhatIsNotOurs() throws Exception {
        for (String path : List.of("/", "/nowhere", "/api/events", "/assets/entente.js", "/events?limit=x")) {
            var headers = site.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void otherHostNamesAreRefused() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /api/events HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Sudmark");
        }
    }

    @Test
    void noPageNamesAnotherServerOrHoldsAForeignElement() throws Exception {
        for (String path : List.of(
                "/",
                "/documents",
                "/documents/" + site.fixture.hostile.id(),
                "/events/" + site.harm,
                "/review",
                "/search?q=raw")) {
            org.jsoup.nodes.Document page = page(path);
            assertThat(page.select("script").eachAttr("src")).as(path).contains("/assets/entente.js");
            assertThat(page.select("script").eachAttr("src")).as(path).allMatch(a -> a.startsWith("/assets/"));
            assertThat(page.select("script").eachText()).as(path).allMatch(String::isEmpty);
            assertThat(page.select("img, iframe, object, embed, base, [style], style"))
                    .as(path)
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList()).as(path).noneMatch(a -> a.getKey()
                        .startsWith("on"));
            }
            assertThat(page.select("[href]").eachAttr("href"))
                    .as(path)
                    .allMatch(a -> (a.startsWith("/") && !a.startsWith("//")) || a.startsWith("#"));
        }
    }

    @Test
    void whatAnotherProcessAddsShowsAtOnce(@TempDir Path fresh) throws Exception {
        Path folder = fresh.resolve("dossier");
        try (Server server = Server.start(folder, 0)) {
            assertThat(Jsoup.connect(server.address()).get().text()).contains("This dossier is empty");
            try (Dossier other = Dossier.open(folder)) {
                other.add(List.of(new CodedDocument(site.fixture.undated, List.of())), List.of());
            }
            assertThat(Jsoup.connect(server.address() + "documents").get().text())
                    .contains("note.txt");
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> Server.start(dossier, site.server.port()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("port " + site.server.port() + " is taken: choose another with --port");
    }

    private static String problem(String path, int status) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/html"));
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private static org.jsoup.nodes.Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
