package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where title and authors stand on web pages. */
class HtmlAuthorTest {
    private static final String TITLE = "<h1>Norland and Sudland sign a treaty on cod</h1>";
    private static final String BODY = "<p>The foreign ministers of Norland and Sudland signed a treaty on Monday.</p>"
            + "<p>The treaty lets boats of either side fish within ten miles of the coast.</p>";

    @Test
    void bylines() {
        assertThat(author("<div>By Maria Lindqvist and Jon Dahl</div>")).isEqualTo("Maria Lindqvist and Jon Dahl");
        assertThat(author("<div><span>By</span><span>Maria Lindqvist</span></div>"))
                .isEqualTo("Maria Lindqvist");
        assertThat(author("<div>by amanda · Dec 20, 2025 at 3:00 am · One comment so far</div>"))
                .isEqualTo("amanda");
        assertThat(author("<p>By Ask the Harbour</p>")).isEqualTo("Ask the Harbour");
        assertThat(author("<div>Written by</div><div>Maria Lindqvist</div>")).isEqualTo("Maria Lindqvist");
        assertThat(author("<p>By clicking here you accept our terms.</p>")).isNull();
    }

    @Test
    void namesBesideTheDate() {
        assertThat(author("<p>Dec 26, 2025 • Maria Lindqvist in <a href='/category/fish'>Fish Markets</a></p>"))
                .isEqualTo("Maria Lindqvist");
        assertThat(author("<p><a href='/category/fish'>Fish Markets</a> • Dec 26, 2025</p>"))
                .isNull();
    }

    @Test
    void elementsThatHoldNothingButTheName() {
        assertThat(author("<a rel='author' href='/by/7'>Maria</a>")).isEqualTo("Maria");
        assertThat(author("<span class='article__author__name'>Maria Lindqvist</span><span>Founder at Cod</span>"))
                .isEqualTo("Maria Lindqvist");
    }

    @Test
    void dataOfLinkPreviewsAndSeveralTags() {
        assertThat(
                        author(
                                "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Maria Lindqvist'>"))
                .isEqualTo("Maria Lindqvist");
        assertThat(
                        author(
                                "<meta name='citation_author' content='Maria Lindqvist'><meta name='citation_author' content='Jon Dahl'>"))
                .isEqualTo("Maria Lindqvist, Jon Dahl");
    }

    @Test
    void anyDeclaredTitleMayVouchForAHeading() {
        String markup =
                "<title>Cod treaty: what we know | Gazette</title><meta property='og:title' content='What the cod deal means'>"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Norland and Sudland sign treaty on cod\"}</script>";
        assertThat(Reading.html(markup + TITLE + BODY).title()).isEqualTo("Norland and Sudland sign a treaty on cod");
        assertThat(Reading.html(
                                "<title>History of cod | Origin, Spread, Facts, Timeline and more | Gazette</title><h1>history of cod</h1>"
                                        + BODY)
                        .title())
                .isEqualTo("history of cod");
    }

    private static @Nullable String author(String markup) {
        return Reading.html(TITLE + markup + BODY).author();
    }
}
