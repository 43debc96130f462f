package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.entente.record.Published;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String BODY = "<p>The foreign ministers of Norland and Sudland signed a treaty on Monday.</p>"
            + "<p>The treaty lets boats of either side fish within ten miles of the coast.</p>";

    @Test
    void aClutteredPageBecomesItsReport() throws IOException {
        Document document = Reading.html(resource("cluttered.html"));
        assertThat(String.join("\n", Reading.blocks(document)) + "\n").isEqualTo(resource("cluttered.golden"));
        assertThat(document.title()).isEqualTo("Norland and Sudland end their quarrel over cod");
        assertThat(document.outlet()).isEqualTo("Harbour Gazette");
        assertThat(document.author()).isEqualTo("Maria Lindqvist, Jon Dahl");
        assertThat(document.published())
                .isEqualTo(new Published(
                        "2021-03-04T18:30:00+01:00", LocalDate.of(2021, 3, 4), Published.Precision.SECOND, "json-ld"));
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void noScriptStyleOrCommentGetsIntoTheText() {
        Document document = Reading.html(
                "<html><head><style>p{color:red}</style></head><body><script>alert(1)</script>"
                        + "<!-- a secret remark --><noscript>Turn scripts on</noscript>" + BODY
                        + "<p onclick=\"alert(2)\">A third paragraph tells of the vote to come.<script>alert(3)</script></p></body></html>");
        assertThat(document.text())
                .doesNotContain("alert", "color", "secret", "Turn")
                .contains("A third paragraph");
    }

    @Test
    void passagesAreParted() {
        Document document =
                Reading.html("<h1>Treaty signed at last</h1>" + BODY + "<ul><li>It lasts ten years.</li></ul>");
        assertThat(document.text()).startsWith("Treaty signed at last\n\nThe foreign ministers");
        assertThat(document.text()).endsWith("coast.\n\nIt lasts ten years.");
        assertThat(Reading.of(document, Kind.TITLE)).containsExactly("Treaty signed at last");
    }

    @Test
    void metaTagsNameTitleOutletAuthorAndDate() {
        Document document = Reading.html("<html><head><title>Treaty signed | FP</title>"
                + "<meta property='og:title' content='Treaty signed at last'><meta property='og:site_name' content='Fiskeposten'>"
                + "<meta name='author' content='Maria Lindqvist'>"
                + "<meta property='article:published_time' content='2021-03-04T05:06:07Z'></head><body>" + BODY);
        assertThat(document.title()).isEqualTo("Treaty signed at last");
        assertThat(document.outlet()).isEqualTo("Fiskeposten");
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(document.published())
                .extracting(Published::value, Published::rule)
                .containsExactly("2021-03-04T05:06:07Z", "meta");
    }

    @Test
    void theAddressMayGiveTheDay() {
        Document document = Reading.read(
                "https://fp.example/news/2021/03/04/treaty",
                ("<h1>Treaty</h1>" + BODY).getBytes(StandardCharsets.UTF_8));
        assertThat(document.published())
                .extracting(Published::value, Published::rule)
                .containsExactly("2021-03-04", "url");
    }

    @Test
    void theLinesAroundTheTitleMayGiveAuthorAndDay() {
        Document document = Reading.html(
                "<h1>Treaty signed at last</h1><div>By Maria Lindqvist</div><div>March 4, 2021</div>" + BODY);
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(document.published())
                .isNotNull()
                .extracting(Published::value)
                .isEqualTo("2021-03-04");
    }

    @Test
    void brokenDataIsPassedOver() {
        Document document = Reading.html("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>"
                + "<script type='application/ld+json'>" + "[".repeat(5000) + "</script>" + BODY);
        assertThat(document.published()).isNull();
        assertThat(Reading.of(document, Kind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void aPageThatShowsLittleOfItsTextIsReadFromItsData() {
        Document document = Reading.html(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Treaty signed\","
                        + "\"articleBody\":\"The ministers signed the treaty on Monday after long talks.\\n\\nBoats may fish from May on, they said in Oslo.\"}"
                        + "</script><p>Loading the report.</p>");
        assertThat(document.text()).contains("Boats may fish from May on");
    }

    @Test
    void aListOfLinksIsNoArticle() {
        byte[] page =
                "<html><body><h1>News</h1><ul><li><a href='/1'>Ten boats lost in storm</a></li><li><a href='/2'>Cod at record price</a></li></ul></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Reading.READER.read(new Source("p.html", page)))
                .isInstanceOf(UnreadableException.class)
                .extracting("reason")
                .isEqualTo(UnreadableException.Reason.NO_ARTICLE);
    }

    @Test
    void deepNestingIsHarmless() {
        String page = "<div><b>".repeat(10_000) + BODY + "</b></div>".repeat(10_000);
        assertThat(Reading.html("<html><body>" + page).text()).contains("The treaty lets boats");
    }

    @Test
    void hugePagesTakeSecondsNotHours() {
        String page = "<html><body>" + BODY.repeat(3_000) + "<div class=share>Share</div>".repeat(30_000)
                + "<a href=x>link</a> ".repeat(30_000) + "<br>".repeat(30_000) + "<!-- -->".repeat(30_000);
        Document document = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Reading.html(page));
        assertThat(document.text()).contains("The treaty lets boats");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatAmpPutsBetweenTheParagraphsIsNoReport() {
        Document document = Reading.html("<html ⚡><body><amp-consent><div>We and our partners keep cookies on your"
                + " device; do you accept that we do?</div></amp-consent><article><h1>Railway to be reopened</h1>"
                + "<p>The ministers of the two states met on Monday and agreed to reopen the railway along the coast.</p>"
                + "<amp-ad><div fallback>Words of an advertisement that are long enough to be seen here.</div></amp-ad>"
                + "<p>A joint commission will look at the bridges next week, and it is to report before the winter.</p>"
                + "<amp-next-page><div>Read the next story in our series about the coast and its trains.</div>"
                + "</amp-next-page></article></body></html>");
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE Railway to be reopened",
                        "PARAGRAPH The ministers of the two states met on Monday and agreed to reopen the railway along the coast.",
                        "PARAGRAPH A joint commission will look at the bridges next week, and it is to report before the winter.");
    }

    @Test
    void beforeAPaywallTheReportIsReadAndTheOfferIsNot() {
        String first = "The ministers of the two states met on Monday and agreed to reopen the railway along the coast,"
                + " after talks that had gone on for nine hours and through most of the night.";
        Document document = Reading.html("<html><body><article><h1>Railway to be reopened</h1><p>" + first + "</p><div>"
                + "<p>This article is for subscribers only.</p><p>To continue reading, subscribe today.</p>"
                + "<p>Already a subscriber? Sign in.</p><p>You have reached your limit of free articles.</p>"
                + "<p>Create a free account to keep reading.</p><p>Cancel anytime.</p>"
                + "<p>Join us and get unlimited access for $1 a week.</p></div></article></body></html>");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsExactly(first);
        assertThat(Reading.of(document, Kind.BOILERPLATE)).hasSize(7);
    }

    @Test
    void nestingAndCrowdsEnd() {
        String words =
                "<p>The ministers of the two states met on Monday and agreed to reopen the railway along the coast.</p>";
        assertThat(Reading.html("<html><body>" + "<div>".repeat(10_000) + words + "</div>".repeat(10_000))
                        .text())
                .startsWith("The ministers");
        assertThat(Reading.html("<html><body>" + words + "<".repeat(1_000_000)).text())
                .startsWith("The ministers");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Reading.READER.read(new Source(
                        "a.html", ("<html><body>" + words + "<b>".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8))))
                .matches(e -> e.reason() == UnreadableException.Reason.TOO_LARGE);
    }
}
