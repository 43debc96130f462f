package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the day of publication stands on web pages. */
class HtmlDateTest {
    private static final String TITLE = "<h1>Norland and Sudland sign a treaty on cod</h1>";
    private static final String BODY = "<p>The foreign ministers of Norland and Sudland signed a treaty on Monday.</p>"
            + "<p>The treaty lets boats of either side fish within ten miles of the coast.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Posted on 3 Mar 2021 | 2021-03-03",
                "March 3rd, 2021 | 2021-03-03",
                "3.3.2021 | 2021-03-03",
                "04-ago-2021 5:11:10 | 2021-08-04",
                "3. März 2021 | 2021-03-03",
                "3 de marzo de 2021 | 2021-03-03",
                "3 mars 2021 | 2021-03-03",
                "3 марта 2021 г. | 2021-03-03",
                "2021年3月3日 | 2021-03-03",
                "Fisheries · Mar 3, 2021 | 2021-03-03",
                "Last updated on 5 May 2022 | 2022-05-05",
                "Published 3 March 2021. Updated 5 May 2022 | 2021-03-03",
                "Updated 5 May 2022, first published 3 March 2021 | 2021-03-03",
                "05/04/2021 | ",
            })
    void linesUnderTheTitle(String line, @Nullable String day) {
        assertThat(day(TITLE + "<div>" + line + "</div>" + BODY)).isEqualTo(day);
    }

    @Test
    void aLabelMayStandOnTheLineBefore() {
        assertThat(day(TITLE + "<h4>Published</h4><div>July 8, 2021</div>" + BODY))
                .isEqualTo("2021-07-08");
        assertThat(day(TITLE + "<span>Last updated</span> <time datetime='2022-07-08'>July 8, 2022</time>"
                        + "<div><span>Published</span> <span>July 8, 2021</span></div>" + BODY))
                .isEqualTo("2021-07-08");
    }

    @Test
    void anUpdateThatIsShownDoesNotOutdoThePublicationInTheData() {
        String data = "<meta property='article:published_time' content='2021-03-04T05:06:07Z'>";
        assertThat(day(data + TITLE + "<p>Updated on May 5, 2022</p>" + BODY)).isEqualTo("2021-03-04");
        assertThat(day(data + TITLE + "<p>May 5, 2022</p>" + BODY)).isEqualTo("2021-03-04");
    }

    @Test
    void theDayThatReadersSeeOutdoesTheDayOfAMoveOrOfAnotherZone() {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-11-29\"}</script>";
        assertThat(day(data + TITLE + "<p>Published August 13, 2025</p>" + BODY))
                .isEqualTo("2025-08-13");
        assertThat(day(data + TITLE + "<p>November 28, 2025</p>" + BODY)).isEqualTo("2025-11-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html lang='en-GB'> | 2021-04-05",
                "<html lang='en-US'> | 2021-05-04",
                "<html lang='fr'> | 2021-04-05",
                "<html lang='en'> | ",
            })
    void figuresAreReadAsThePagesCountryWritesThem(String html, @Nullable String day) {
        assertThat(day(html + TITLE + "<div>05/04/2021</div>" + BODY)).isEqualTo(day);
    }

    @Test
    void metaNamesThatNobodyListedAndOtherFormsOfData() {
        assertThat(day("<meta name='x-published-date' content='2021-03-04T05:06:07.273Z'>" + TITLE + BODY))
                .isEqualTo("2021-03-04");
        assertThat(day("<meta name='pubdate' content='20210304T0506Z'>" + TITLE + BODY))
                .isEqualTo("2021-03-04");
        assertThat(day("<meta itemprop='datePublished' content='1614834367'>" + TITLE + BODY))
                .isEqualTo("2021-03-04");
        assertThat(day("<meta name='event-start-date' content='2021-03-04'>" + TITLE + BODY))
                .isNull();
    }

    @Test
    void scriptsThatBuildThePageCountIfTheyAgree() {
        assertThat(day(TITLE + BODY + "<script>state={\"publishedAt\":\"2021-03-04T05:06:07\"}</script>"))
                .isEqualTo("2021-03-04");
        assertThat(day(TITLE + BODY
                        + "<script>state=[{\"publishedAt\":\"2021-03-04\"},{\"publishedAt\":\"2021-03-09\"}]</script>"))
                .isNull();
    }

    @Test
    void theDateBesideTheAuthorMayStandUnderTheReport() {
        assertThat(day("<meta name='author' content='Maria Lindqvist'>" + TITLE + BODY.repeat(8)
                        + "<p><a href='/author/7'>Maria Lindqvist</a></p><p>March 3, 2021</p>"))
                .isEqualTo("2021-03-03");
    }

    @Test
    void addressesNameTheMonthInFiguresOrWords() {
        Published found = Reading.read(
                        "https://fp.example/news/2021/march/04/treaty", (TITLE + BODY).getBytes(StandardCharsets.UTF_8))
                .published();
        assertThat(found)
                .isNotNull()
                .extracting(Published::value, Published::rule)
                .containsExactly("2021-03-04", "url");
    }

    @Test
    void datesOfOtherReportsDateNothing() {
        assertThat(day(TITLE + BODY + "<aside><time datetime='2021-03-04'>4 March</time></aside>"
                        + "<div class='related-posts'><p>Posted on 5 March 2021</p></div>"))
                .isNull();
    }

    private static @Nullable String day(String html) {
        Published found = Reading.html(html).published();
        return found == null ? null : found.date().toString();
    }
}
