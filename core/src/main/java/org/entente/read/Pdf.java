package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.pdf.PdfException;
import org.entente.read.pdf.PdfFile;
import org.entente.read.pdf.PdfText;
import org.entente.read.pdf.PdfText.Paragraph;
import org.jspecify.annotations.Nullable;

/** A PDF → a {@link Page}. Its title is the largest type at its top, unless its properties name one that stands there. */
final class Pdf {
    private static final float LARGE = 0.95f;
    private static final int HEAD = 12;
    private static final int FEWEST = 2;
    private static final int MOST = 45;

    private final PdfText pdf;

    private Pdf(PdfText pdf) {
        this.pdf = pdf;
    }

    static Page page(byte[] bytes) throws UnreadableException {
        try {
            return new Pdf(PdfFile.read(bytes)).page();
        } catch (PdfException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableException unreadable(PdfException e) {
        String detail = String.valueOf(e.getMessage());
        return switch (e.fault()) {
            case ENCRYPTED -> new UnreadableException(Reason.ENCRYPTED, detail);
            case DAMAGED -> new UnreadableException(Reason.DAMAGED, detail);
            case TOO_LARGE -> new UnreadableException(Reason.TOO_LARGE, detail);
            case HOSTILE -> new UnreadableException(Reason.HOSTILE, detail);
            case NO_TEXT ->
                new UnreadableException(
                        Reason.NO_ARTICLE,
                        detail
                                + "; if they are pictures of text, let a text recognition (OCR, such as ocrmypdf) go over it first");
        };
    }

    private Page page() {
        List<Paragraph> headings = headings();
        String stated = FileProperties.title(pdf.title());
        String largest = largest(headings);
        String title = largest == null || (stated != null && stands(stated)) ? stated : largest;
        Layout layout = new Layout();
        boolean above = title != null;
        for (Paragraph paragraph : pdf.paragraphs()) {
            above &= !Words.key(paragraph.words()).equals(Words.key(title == null ? "" : title));
            boolean outlet = above && headings.contains(paragraph) && Names.isPaper(Words.squeeze(paragraph.words()));
            layout.add(outlet ? Passage.Shape.MARGIN : shape(paragraph), paragraph.words());
        }
        Masthead markup = new Masthead(title == null ? null : Words.squeeze(title), null, null, null);
        return layout.page(markup, FileProperties.masthead(null, pdf.author(), pdf.created()), pdf.language());
    }

    private static Passage.Shape shape(Paragraph paragraph) {
        return switch (paragraph.shape()) {
            case TEXT -> Passage.Shape.TEXT;
            case HEADING -> Passage.Shape.HEADING;
            case ITEM -> Passage.Shape.ITEM;
            case MARGIN -> Passage.Shape.MARGIN;
        };
    }

    /** The headings among the first paragraphs of the first page. */
    private List<Paragraph> headings() {
        List<Paragraph> headings = new ArrayList<>();
        int seen = 0;
        for (Paragraph paragraph : pdf.paragraphs()) {
            if (paragraph.shape() != PdfText.Shape.MARGIN
                    && paragraph.page() == 1
                    && seen++ < HEAD
                    && paragraph.shape() == PdfText.Shape.HEADING) {
                headings.add(paragraph);
            }
        }
        return headings;
    }

    /** The first of the largest that reads like a title, or null. */
    private static @Nullable String largest(List<Paragraph> headings) {
        Paragraph largest = null;
        for (Paragraph heading : headings) {
            int words = Words.of(heading.words()).size();
            if (words >= FEWEST
                    && words <= MOST
                    && !Names.isOutlet(Words.squeeze(heading.words()))
                    && !DateLine.is(heading.words())
                    && (largest == null || LARGE * heading.size() > largest.size())) {
                largest = heading;
            }
        }
        return largest == null ? null : largest.words();
    }

    private boolean stands(String title) {
        String key = Words.key(title);
        return pdf.paragraphs().stream().limit(HEAD).anyMatch(paragraph -> Words.key(paragraph.words())
                .equals(key));
    }
}
