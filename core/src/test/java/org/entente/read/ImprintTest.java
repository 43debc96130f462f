package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {
    private static final String TITLE = "Ministers of Norland and Sudland sign fishing treaty";
    private static final String FIRST =
            "The foreign ministers of Norland and Sudland signed a treaty on fishing on Monday "
                    + "after two years of talks, officials of both states said.";

    @Test
    void aReportWithoutDateHasNone() {
        assertThat(Reading.text(TITLE, FIRST, "On March 4, 2019 the two had met for the first time.")
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2021-03-04T05:06:07.890Z; 2021-03-04T05:06:07Z; SECOND; text",
                "2021-03-04 05:06 +0530; 2021-03-04T05:06+05:30; MINUTE; text",
                "March 4, 2021; 2021-03-04; DAY; text",
                "Published on Thursday 4th March 2021; 2021-03-04; DAY; text",
                "Date: 04.03.2021; 2021-03-04; DAY; text",
                "25/03/2021; 2021-03-25; DAY; text",
                "Oslo, March 4, 2021; 2021-03-04; DAY; dateline"
            })
    void linesThatSayWhen(String line, String value, Precision precision, String rule) {
        assertThat(Reading.text(TITLE, line, FIRST).published())
                .isEqualTo(new Published(value, LocalDate.parse(value.substring(0, 10)), precision, rule));
    }

    @ParameterizedTest
    @CsvSource({"03/04/2021", "2021-02-30", "'Oslo, March 4'", "31.02.2021"})
    void datesThatAreNotPlainAreNone(String line) {
        assertThat(Reading.text(TITLE, line, FIRST).published()).isNull();
    }

    @Test
    void aDatelineTakesItsYearFromTheSameDayElsewhere() {
        String caption = "The ministers shake hands in Oslo, Thursday, March 4, 2021. AP";
        assertThat(Reading.text(TITLE, caption, "Oslo, March 4", FIRST).published())
                .extracting(Published::value, Published::rule)
                .containsExactly("2021-03-04", "dateline");
    }

    @Test
    void anAnniversaryInTheTextGivesADatelineNoYear() {
        assertThat(Reading.text(TITLE, "Oslo, March 4", FIRST, "On March 4, 1987 war had broken out.")
                        .published())
                .isNull();
    }

    @Test
    void theDayOfPublicationCountsBeforeTheDayOfChange() {
        Document document = Reading.text(TITLE, "Updated March 6, 2021", "Published March 4, 2021", FIRST);
        assertThat(document.published())
                .isNotNull()
                .extracting(Published::value)
                .isEqualTo("2021-03-04");
    }

    @Test
    void aSignOffNamesAuthorAndOutlet() {
        Document document = Reading.text(TITLE, FIRST, "Maria Lindqvist, Fiskeposten", "See also");
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(document.outlet()).isEqualTo("Fiskeposten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Plains Herald",
                "The Plains Herald, Thursday, 4 March 2021",
                "The Plains Herald | March 4, 2021"
            })
    void aLineUnderTheTitleNamesTheOutlet(String line) {
        Document document = Reading.text(TITLE, line, FIRST);
        assertThat(document.outlet()).isEqualTo("The Plains Herald");
        assertThat(document.author()).isNull();
        assertThat(Reading.blocks(document)).contains("BYLINE " + line);
    }

    @Test
    void anAgencyNeedNotBeKnown() {
        Document document = Reading.text(TITLE, "By Meridian News Agency", "OSLO (Meridian News Agency) - " + FIRST);
        assertThat(document.agency()).isEqualTo("Meridian News Agency");
        assertThat(document.author()).isNull();
    }

    @Test
    void labelledLinesNameAuthorAndOutlet() {
        Document document = Reading.text(TITLE, FIRST, "Author: Maria Lindqvist", "Source: FP");
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(document.outlet()).isEqualTo("FP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AP; AP",
                "Associated Press; AP",
                "AFP/Reuters; AFP",
                "Oslo, March 4 (Xinhua); Xinhua",
                "By Reuters; Reuters",
                "Source: TASS; TASS"
            })
    void creditsNameTheAgency(String line, String agency) {
        assertThat(Reading.text(TITLE, line, FIRST).agency()).isEqualTo(agency);
    }

    @Test
    void aQuotedAgencyIsNotCredited() {
        assertThat(Reading.text(TITLE, FIRST, "“It is done,” the minister told Reuters, and TASS wrote the same.")
                        .agency())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The ministers of both states met in the capital and said that they will sign the treaty; en",
                "Die Minister der beiden Staaten haben sich in der Hauptstadt getroffen und den Vertrag unterzeichnet; de",
                "Les ministres des deux pays se sont rencontrés dans la capitale pour signer le traité sur la pêche; fr",
                "Los ministros de los dos países se reunieron en la capital para firmar el tratado sobre la pesca; es",
                "Министры двух стран встретились в столице и подписали договор о рыбной ловле в понедельник вечером; ru",
                "两国外长星期一在首都签署了渔业条约; zh",
                "Lorem ipsum dolor sit amet; und"
            })
    void languages(String words, String language) {
        assertThat(Reading.text(words + ".").language()).isEqualTo(language);
    }
}
