package org.entente.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Lays out PDFs for tests, A4, in points from the top left. */
final class PdfMaker implements AutoCloseable {
    static final PDFont TEXT = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfMaker() {
        document.addPage(page);
    }

    PdfMaker page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PdfMaker line(float x, float y, float size, PDFont font, String words) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            out.showText(words);
            out.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font with ligatures and letters of other scripts. */
    PDFont unicode() {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph broken at {@code width}, 12 points a line; where it ends. */
    float paragraph(float x, float y, float width, String words) {
        float at = y;
        for (String line : broken(words, width)) {
            line(x, at, 10, TEXT, line);
            at += 12;
        }
        return at;
    }

    /** Lines as wide as {@code width} allows; a {@code |} in a word shows where it may be parted by a hyphen. */
    private static List<String> broken(String words, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String whole = word.replace("|", "");
            String longer = line.isEmpty() ? whole : line + " " + whole;
            if (fits(longer, width)) {
                line = longer;
                continue;
            }
            int part = word.indexOf('|');
            String head = part < 0 ? "" : word.substring(0, part);
            String hyphened = line + " " + head + (head.endsWith("-") ? "" : "-");
            if (part > 0 && fits(hyphened, width)) {
                lines.add(hyphened);
                line = word.substring(part + 1);
            } else {
                lines.add(line);
                line = whole;
            }
        }
        lines.add(line);
        return lines;
    }

    private static boolean fits(String words, float width) {
        try {
            return TEXT.getStringWidth(words) / 100 <= width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
