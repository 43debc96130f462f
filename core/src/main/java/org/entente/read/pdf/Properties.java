package org.entente.read.pdf;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.entente.read.pdf.PdfText.Paragraph;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself beside its pages. */
record Properties(
        @Nullable String title,
        @Nullable String author,
        @Nullable String created,
        @Nullable String language) {
    private static final int LONGEST = 500;

    static Properties of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        return new Properties(
                text(information.getTitle()),
                text(information.getAuthor()),
                time(information.getCreationDate()),
                text(document.getDocumentCatalog().getLanguage()));
    }

    private static @Nullable String text(@Nullable String value) {
        String text = value == null ? "" : value.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }

    private static @Nullable String time(@Nullable Calendar calendar) {
        if (calendar == null || calendar.get(Calendar.YEAR) < 1900 || calendar.get(Calendar.YEAR) > 2999) {
            return null;
        }
        ZoneOffset zone =
                ZoneOffset.ofTotalSeconds(calendar.getTimeZone().getOffset(calendar.getTimeInMillis()) / 1000);
        return calendar.toInstant()
                .atOffset(zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    PdfText with(List<Paragraph> paragraphs) {
        return new PdfText(List.copyOf(paragraphs), title, author, created, language);
    }
}
