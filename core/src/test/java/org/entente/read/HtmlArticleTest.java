package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;

/** What of a web page is its report. */
class HtmlArticleTest {
    private static final String BODY = IntStream.range(0, 12)
            .mapToObj(i -> "<p>In the " + (i + 1)
                    + "th hour of the talks the ministers of Norland and Sudland agreed on article " + i
                    + " of the treaty, which both parliaments must still approve before the summer.</p>")
            .collect(Collectors.joining());
    private static final String TEASERS = "<h2>Latest reports</h2>"
            + "<div><a href='/cod'><h3>Cod reaches a record price</h3></a><p>Buyers paid more than ever in the harbour of Vik.</p></div>"
            + "<div><a href='/boats'><h3>New boats for the coast guard</h3></a><p>The yard will deliver four of them.</p></div>";

    @Test
    void announcementsOfOtherReportsAreCut() {
        Document document = page("<main><h1>Treaty signed</h1>" + BODY + TEASERS + "</main>");
        assertThat(document.text()).contains("article 11").doesNotContain("record price", "coast guard", "Latest");
    }

    @Test
    void headingsThatLinkToOtherSitesStay() {
        Document document = page("<main><h1>Treaty signed</h1>" + BODY
                + TEASERS.replace("href='/", "href='https://elsewhere.example/") + "</main>");
        assertThat(document.text()).contains("record price", "coast guard");
    }

    @Test
    void whatIsSaidOfTheAuthorIsNoReport() {
        Document document = page(
                "<meta name='author' content='Maria Lindqvist'><h1>Treaty signed</h1>" + BODY
                        + "<p>Maria Lindqvist is our correspondent in Vik and has written two books on cod.</p><p>She lives by the sea.</p>");
        assertThat(Reading.of(document, Kind.BOILERPLATE)).anyMatch(words -> words.startsWith("Maria Lindqvist is"));
        assertThat(Reading.of(document, Kind.PARAGRAPH)).hasSize(12);
    }

    @Test
    void aPictureCreditIsNoCaption() {
        Document document =
                page("<h1>Treaty signed</h1><figure><img><figcaption>Jon Dahl | Getty Images</figcaption></figure>"
                        + "<figure><img><figcaption>The ministers after the talks in Vik.</figcaption></figure>"
                        + BODY);
        assertThat(Reading.of(document, Kind.CAPTION)).containsExactly("The ministers after the talks in Vik.");
        assertThat(Reading.of(document, Kind.BYLINE)).containsExactly("Jon Dahl | Getty Images");
    }

    @Test
    void firstParagraphsInABoxOfTheirOwnStay() {
        String lead =
                "<p>Norland and Sudland ended their quarrel over cod on Monday, after nine years in which coast guards cut nets"
                        + " and courts fined captains.</p><p>The treaty was signed in Vik, where the quarrel began with a single boat that"
                        + " had lost its way in the fog, both ministers said.</p>";
        Document document = page("<div><h1>Treaty signed</h1><div>" + lead + "</div><div>" + BODY
                + BODY.replace("hour", "minute") + "</div></div>");
        assertThat(document.text()).contains("ended their quarrel", "lost its way");
    }

    @Test
    void subscriptionTextIsCut() {
        Document document =
                page("<h1>Treaty signed</h1>" + BODY + "<p>Already have an account? Log in</p><p>$39 per month</p>"
                        + "<p>To read the rest of this story subscribe to Gazette Plus.</p>");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).hasSize(12);
    }

    private static Document page(String markup) {
        return Objects.requireNonNull(
                Reading.read("https://gazette.example/treaty", markup.getBytes(StandardCharsets.UTF_8)));
    }
}
