package org.entente.read.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.entente.read.pdf.PdfException.Fault;

/** What the pages of a PDF show: PDFBox runs their drawing, and this listens. */
final class Glyphs extends PDFTextStripper {
    private static final int MOST = 4_000_000;
    private static final float SMALLEST = 2;

    private static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final PDDocument file;
    private final List<List<Line>> pages = new ArrayList<>();
    private int count;

    Glyphs(PDDocument document) {
        this.file = document;
    }

    /** The lines of each page; those of turned text aside. */
    List<List<Line>> lines() throws IOException, PdfException {
        try (Writer nowhere = new StringWriter()) {
            writeText(file, nowhere);
            return pages;
        } catch (TooManyException e) {
            throw new PdfException(Fault.TOO_LARGE, "it shows more than " + MOST + " characters");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++count > MOST) {
            throw new TooManyException();
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writePage() {
        List<Glyph> glyphs = new ArrayList<>();
        float direction = direction();
        boolean turned = direction == 90 || direction == 270;
        float width = 1;
        float height = 1;
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                if (position.getDir() == direction) {
                    width = turned ? position.getPageHeight() : position.getPageWidth();
                    height = turned ? position.getPageWidth() : position.getPageHeight();
                    add(glyphs, position);
                }
            }
        }
        pages.add(Lines.of(glyphs, getCurrentPageNo(), width, height));
    }

    /** That in which most of the page is written, degrees; what runs across it is a stamp or a note on the edge. */
    private float direction() {
        Map<Float, Integer> counts = new TreeMap<>();
        for (List<TextPosition> article : getCharactersByArticle()) {
            article.forEach(position -> counts.merge(position.getDir(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static void add(List<Glyph> glyphs, TextPosition position) {
        String text = plain(position.getUnicode());
        float size = Math.abs(position.getFontSizeInPt());
        size = size >= SMALLEST ? size : position.getHeightDir() / 0.7f;
        if (!text.isEmpty() && size >= SMALLEST && Float.isFinite(position.getXDirAdj() + position.getYDirAdj())) {
            glyphs.add(new Glyph(
                    text,
                    position.getXDirAdj(),
                    position.getYDirAdj(),
                    position.getWidthDirAdj(),
                    size,
                    position.getWidthOfSpace(),
                    isBold(position.getFont())));
        }
    }

    /** Ligatures and the shapes that Arabic letters take, as the letters that they are; no control characters. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\uFB00' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC')) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= ' ' && c != '\uFEFF' && c != '\uFFFD' && !(c >= '\u007F' && c < '\u00A0')) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name == null) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
    }
}
