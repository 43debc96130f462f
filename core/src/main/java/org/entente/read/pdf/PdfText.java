package org.entente.read.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF in reading order.
 *
 * @param title from its properties, or null
 * @param author from its properties, or null
 * @param created when the file was made by its properties, ISO 8601, or null
 * @param language BCP 47 as the file declares it, or null
 */
public record PdfText(
        List<Paragraph> paragraphs,
        @Nullable String title,
        @Nullable String author,
        @Nullable String created,
        @Nullable String language) {
    /** What a paragraph is by its looks. */
    public enum Shape {
        TEXT,
        /** Larger or bolder than the text. */
        HEADING,
        /** It begins with a bullet or a number. */
        ITEM,
        /** It stands on every page, or numbers the page. */
        MARGIN
    }

    /**
     * A paragraph, with hyphens at line ends undone.
     *
     * @param page on which it begins, from 1
     * @param size of its type in points
     */
    public record Paragraph(Shape shape, String words, int page, float size) {}
}
