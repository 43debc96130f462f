package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String TITLE = "Ministers of Norland and Sudland sign fishing treaty";
    private static final String FIRST =
            "The foreign ministers of Norland and Sudland signed a treaty on fishing on Monday "
                    + "after two years of talks, officials of both states said.";
    private static final String SECOND =
            "The treaty lets boats of either side fish within ten miles of the other's coast.";

    @Test
    void theHeadlineIsTheTitle() {
        Document document = Reading.text(TITLE, FIRST, SECOND);
        assertThat(document.title()).isEqualTo(TITLE);
        assertThat(Reading.blocks(document))
                .containsExactly("TITLE " + TITLE, "PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }

    @Test
    void aSiteNameAndItsMottoOverTheTitleAreBoilerplate() {
        Document document = Reading.text("The Norland Courier", "All that matters every day...", TITLE, FIRST, SECOND);
        assertThat(document.title()).isEqualTo(TITLE);
        assertThat(document.outlet()).isEqualTo("The Norland Courier");
        assertThat(Reading.of(document, Kind.BOILERPLATE))
                .containsExactly("The Norland Courier", "All that matters every day...");
    }

    @Test
    void crumbsThatRanIntoTheTitleAreBoilerplate() {
        Document document = Reading.text("HomePolitics" + TITLE, TITLE, FIRST);
        assertThat(Reading.blocks(document)).startsWith("BOILERPLATE HomePolitics" + TITLE, "TITLE " + TITLE);
    }

    @Test
    void theSiteNameAfterTheTitleIsCutOff() {
        Document document = Reading.text(TITLE + " : The Harbour Gazette", FIRST, SECOND);
        assertThat(document.title()).isEqualTo(TITLE);
        assertThat(document.outlet()).isEqualTo("The Harbour Gazette");
        assertThat(Reading.blocks(document)).startsWith("TITLE " + TITLE, "BOILERPLATE : The Harbour Gazette");
    }

    @Test
    void aSectionAfterTheTitleIsNoOutlet() {
        assertThat(Reading.text(TITLE + " | Norland", FIRST).outlet()).isNull();
        assertThat(Reading.text(TITLE + " | Politics", FIRST).outlet()).isNull();
        assertThat(Reading.text(TITLE + " | Iceland", FIRST).outlet()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "12,345FansLike",
                "987FollowersFollow",
                "1.2K Followers",
                "You may like",
                "Related News",
                "Must Read",
                "Stay Connected",
                "[email protected]",
                "[email\u00A0protected]",
                "© Jan Novak/TASS",
                "Cover image: © Jan Novak",
                "Photo: Getty Images",
                "Back to top button",
                "See also",
                "French subtitles:",
                "2021-03-04T05:06:07.890Z",
                "Published: March 4, 2021 05:06 GMT",
                "Updated 4 March 2021",
                "Thursday, March 4, 2021",
                "Home > World > Europe",
                "All news articles on 2021-03-04",
                "© Harbour Media 2021 - Privacy",
                "+",
                "* * *",
                "Please enter your name here",
                "Please enter your comment!",
                "Read more: Ten things about fishing",
                "3 min read",
                "Copyright 2021 Harbour Media. All rights reserved.",
                "Follow us on Twitter",
                "Facebook Twitter WhatsApp",
                "Tags: fishing, treaty",
                "The inclusion of any links does not mean that we agree with them."
            })
    void linesOfThePageAreBoilerplate(String line) {
        assertThat(Reading.blocks(Reading.text(TITLE, FIRST, line, SECOND))).contains("BOILERPLATE " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Maria Lindqvist",
                "By Maria Lindqvist and Jon Dahl, Harbour Gazette",
                "Author: Maria Lindqvist",
                "Source: Gazette",
                "AP",
                "Reuters",
                "AP/PTI",
                "(Reuters)",
                "Oslo, March 4",
                "OSLO, March 4 (Reuters)",
                "(Reporting by Maria Lindqvist; Editing by Jon Dahl)",
                "BY MARIA LINDQVIST"
            })
    void linesOfTheMakersAreBylines(String line) {
        assertThat(Reading.blocks(Reading.text(TITLE, line, FIRST, SECOND))).contains("BYLINE " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erik Lund, Norland's foreign minister:",
                "Erik Lund:",
                "By Friday, most boats were back in port.",
                "Reuters reported the deal first.",
                "Share prices of fishing firms rose sharply.",
                "The treaty does not reflect what the fishermen had asked for.",
                "Related talks on gas go on in April.",
                "The report was published by the ministry on Tuesday.",
                "“We are glad,” she said, quoted by Reuters."
            })
    void sentencesAndSpeakersStayParagraphs(String line) {
        assertThat(Reading.blocks(Reading.text(TITLE, FIRST, line, SECOND))).contains("PARAGRAPH " + line);
    }

    @Test
    void aSpeakersLineMayComeTwice() {
        String speaker = "Erik Lund, foreign minister of Norland:";
        Document document = Reading.text(TITLE, FIRST, speaker, "“We are glad.”", speaker, "“We will ratify it soon.”");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsSubsequence(speaker, "“We are glad.”", speaker);
    }

    @Test
    void headingsAreShortLinesOverText() {
        Document document =
                Reading.text(TITLE, FIRST, "Two years of quarrel", SECOND, "Will it last?", FIRST + " Again.");
        assertThat(Reading.of(document, Kind.HEADING)).containsExactly("Two years of quarrel", "Will it last?");
    }

    @Test
    void captionsAreKnownByTheirCredit() {
        String shows = "Ministers Erik Lund and Ana Sousa shake hands in Oslo, Monday, March 1, 2021.";
        Document document =
                Reading.text(TITLE, shows + " AP/PTI", FIRST, SECOND, "Boats in the port of Oslo.", "© Jan Novak");
        assertThat(Reading.of(document, Kind.CAPTION)).containsExactly(shows, "Boats in the port of Oslo.");
        assertThat(Reading.blocks(document)).contains("BYLINE AP/PTI", "BOILERPLATE © Jan Novak");
        assertThat(document.agency()).isNull();
    }

    @Test
    void aDatelineIsCutFromItsParagraph() {
        Document document = Reading.text(TITLE, "OSLO, March 1, 2021 (Reuters) - " + FIRST, SECOND);
        assertThat(Reading.blocks(document)).contains("BYLINE OSLO, March 1, 2021 (Reuters) -", "PARAGRAPH " + FIRST);
        assertThat(Reading.blocks(Reading.text(TITLE, "Oslo/Bergen – " + FIRST)))
                .contains("BYLINE Oslo/Bergen –", "PARAGRAPH " + FIRST);
    }

    @Test
    void aStandfirstThatComesAgainIsCodedOnce() {
        String standfirst = FIRST + " " + SECOND;
        Document document =
                Reading.text(TITLE, standfirst, FIRST, SECOND, "A third paragraph tells of the vote to come.");
        assertThat(Reading.of(document, Kind.PARAGRAPH))
                .containsExactly(standfirst, "A third paragraph tells of the vote to come.");
        assertThat(Reading.of(document, Kind.BOILERPLATE)).containsExactly(FIRST, SECOND);
    }

    @Test
    void listsOfLinksAndCommentFormsEndTheReport() {
        Document document = Reading.text(
                TITLE,
                FIRST,
                SECOND,
                "Related News",
                "Ten boats lost in the great storm",
                "Price of cod at record height",
                "Leave a reply",
                "I do not believe a word of what the minister has said there.");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
        assertThat(Reading.of(document, Kind.BOILERPLATE)).hasSize(5);
    }

    @Test
    void textAfterAListOfLinksGoesOn() {
        Document document = Reading.text(TITLE, FIRST, "You may like", "Ten boats lost in the great storm", SECOND);
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String wrapped = """
                The foreign ministers of Norland and Sudland signed a treaty
                on fishing on Monday after two years of talks, officials of both
                states said. The treaty lets boats of either side fish within ten
                miles of the coast of the other, and will be put before both of
                the parliaments in May.""";
        assertThat(Reading.of(Reading.text(wrapped, wrapped + " So it is."), Kind.PARAGRAPH))
                .allMatch(words -> words.startsWith("The foreign ministers") && words.contains("\n"));
    }

    @Test
    void unwrappedLinesAreParagraphsOfTheirOwn() {
        Document document = Reading.text(TITLE + "\n" + FIRST + "\n" + SECOND);
        assertThat(Reading.of(document, Kind.PARAGRAPH)).isEqualTo(List.of(FIRST, SECOND));
    }
}
