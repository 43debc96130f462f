package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.PdfMaker.BOLD;
import static org.entente.read.PdfMaker.TEXT;

import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final String FIRST =
            "The ministers of the two states met in the harbour town on Monday and agreed to reopen the railway that has been"
                    + " closed since the spring, both delegations said after the talks had gone on for nine hours.";
    private static final String SECOND =
            "A joint commission will look at the bridges next week, and its members are to report before the winter begins on"
                    + " what the repairs would cost and on who is going to pay for them in the end.";

    @Test
    void columnsAreReadOneAfterTheOther() {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.line(60, 80, 22, BOLD, "Two states reopen a railway after talks");
            float middle = pdf.paragraph(60, 120, 220, FIRST);
            pdf.paragraph(60, middle, 220, SECOND);
            float other = pdf.paragraph(310, 123, 220, "Traders welcomed the news. " + FIRST.replace("nine", "ten"));
            pdf.paragraph(310, other, 220, SECOND.replace("winter", "summer"));
            Document document = Reading.read("report.pdf", pdf.bytes());
            assertThat(document.title()).isEqualTo("Two states reopen a railway after talks");
            assertThat(Reading.blocks(document))
                    .containsExactly(
                            "TITLE Two states reopen a railway after talks",
                            "PARAGRAPH " + FIRST,
                            "PARAGRAPH " + SECOND,
                            "PARAGRAPH Traders welcomed the news. " + FIRST.replace("nine", "ten"),
                            "PARAGRAPH " + SECOND.replace("winter", "summer"));
        }
    }

    @Test
    void whatStandsOnEveryPageIsKeptApartAndParagraphsGoOnOverPages() {
        try (PdfMaker pdf = new PdfMaker()) {
            for (int page = 1; page <= 3; page++) {
                if (page > 1) {
                    pdf.page();
                }
                pdf.line(60, 40, 9, TEXT, "Ministry of Transport").line(450, 40, 9, TEXT, "Bulletin 12/2021");
                pdf.line(290, 810, 9, TEXT, "Page " + page + " of 3");
                if (page == 1) {
                    pdf.line(60, 100, 18, BOLD, "Railway to be reopened in spring");
                    pdf.line(60, 130, 10, TEXT, "4 March 2021");
                    pdf.paragraph(
                            60,
                            760,
                            460,
                            "The line will be open to goods first, and passengers are going to"
                                    + " follow in the summer, when the stations have been rebuilt and the new");
                } else if (page == 2) {
                    float end = pdf.paragraph(60, 80, 460, "signals work.");
                    pdf.paragraph(60, end + 12, 460, SECOND);
                } else {
                    pdf.paragraph(60, 80, 460, FIRST);
                }
            }
            Document document = Reading.read("bulletin.pdf", pdf.bytes());
            assertThat(document.title()).isEqualTo("Railway to be reopened in spring");
            assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04");
            assertThat(Reading.of(document, Kind.PARAGRAPH))
                    .containsExactly(
                            "The line will be open to goods first, and passengers are going to follow in the summer,"
                                    + " when the stations have been rebuilt and the new signals work.",
                            SECOND,
                            FIRST);
            assertThat(Reading.of(document, Kind.BOILERPLATE))
                    .containsExactly("Ministry of Transport", "Bulletin 12/2021", "4 March 2021", "Page 1 of 3");
        }
    }

    @Test
    void hyphensOfTheLineGoAndThoseOfTheWordStay() {
        try (PdfMaker pdf = new PdfMaker()) {
            int y = 100;
            for (String line : List.of(
                    "The two governments spoke of closer coop-",
                    "eration in the port, while a US-",
                    "led mission watched the re-",
                    "opening of a 20-",
                    "year-old terminal, and the Anglo-",
                    "Norwegian owner of the ship called the ar-",
                    "rangement \u201Cfair\u201D and not a stop-",
                    "gap. A stop-gap it was, others said, since no of\uFB01cer came.")) {
                pdf.line(60, y, 10, line.indexOf('\uFB01') < 0 ? TEXT : pdf.unicode(), line);
                y += 12;
            }
            Document document = Reading.read("a.pdf", pdf.bytes());
            assertThat(Reading.of(document, Kind.PARAGRAPH))
                    .containsExactly(
                            "The two governments spoke of closer cooperation in the port, while a US-led mission"
                                    + " watched the reopening of a 20-year-old terminal, and the Anglo-Norwegian owner of the ship"
                                    + " called the arrangement \u201Cfair\u201D and not a stop-gap. A stop-gap it was, others said,"
                                    + " since no officer came.");
        }
    }

    @Test
    void aTableIsReadByRow() {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.paragraph(60, 80, 460, FIRST);
            float y = 140;
            for (String row : List.of("Grain|12,000|14,500", "Steel|900|1,100", "Timber|40|75", "Coal|7|0")) {
                List<String> cells = List.of(row.split("\\|", -1));
                for (int i = 0; i < cells.size(); i++) {
                    pdf.line(60 + 150 * i, y, 10, TEXT, cells.get(i));
                }
                y += 14;
            }
            Document document = Reading.read("a.pdf", pdf.bytes());
            assertThat(document.text()).contains("Grain 12,000 14,500").contains("Coal 7 0");
        }
    }

    @Test
    void propertiesAreBelievedLast() {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.document.getDocumentInformation().setTitle("Microsoft Word - Final_draft2.docx");
            pdf.document.getDocumentInformation().setAuthor("Maria Lindqvist");
            GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("GMT+3"));
            day.set(2021, 2, 4, 10, 30, 15);
            pdf.document.getDocumentInformation().setCreationDate(day);
            pdf.paragraph(60, 80, 460, FIRST);
            Document document = Reading.read("a.pdf", pdf.bytes());
            assertThat(document.title()).isNull();
            assertThat(document.author()).isEqualTo("Maria Lindqvist");
            assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04T10:30:15+03:00");
            assertThat(Objects.requireNonNull(document.published()).rule()).isEqualTo("properties");
            pdf.document.getDocumentInformation().setTitle("Talks on the railway");
            pdf.line(60, 60, 10, TEXT, "OSLO, March 5, 2021");
            Document dated = Reading.read("a.pdf", pdf.bytes());
            assertThat(dated.title()).isEqualTo("Talks on the railway");
            assertThat(Objects.requireNonNull(dated.published()).value()).isEqualTo("2021-03-05");
        }
    }

    @Test
    void theOutletAboveTheTitleIsNoTitle() throws IOException {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.line(180, 70, 40, BOLD, "The Harbour Times");
            pdf.line(60, 120, 24, BOLD, "Two states agree to reopen");
            pdf.line(60, 148, 24, BOLD, "the railway along the coast");
            pdf.line(60, 170, 10, TEXT, "By Maria Lindqvist");
            pdf.paragraph(60, 200, 460, FIRST);
            Document document = Reading.read("a.pdf", pdf.bytes());
            assertThat(document.title()).isEqualTo("Two states agree to reopen the railway along the coast");
            assertThat(document.outlet()).isEqualTo("The Harbour Times");
            assertThat(document.author()).isEqualTo("Maria Lindqvist");
        }
    }
}
