package org.entente.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.entente.read.pdf.PdfException.Fault;
import org.entente.read.pdf.PdfText.Paragraph;

/** A PDF file. */
public final class PdfFile {
    /** The most pages that are read. */
    static final int PAGES = 2000;

    private static final int TAIL = 4096;

    private PdfFile() {}

    /**
     * The text of the file {@code bytes}.
     *
     * @throws PdfException if there is none to be had
     */
    public static PdfText read(byte[] bytes) throws PdfException {
        refuseTorso(bytes);
        StandInFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            refuseSize(document);
            List<List<Line>> pages = new Glyphs(document).lines();
            if (pages.stream().allMatch(List::isEmpty)) {
                throw new PdfException(Fault.NO_TEXT, "its " + pages.size() + " pages show no text");
            }
            Margins margins = Margins.of(pages);
            List<Line> lines = new ArrayList<>();
            for (List<Line> page : pages) {
                lines.addAll(Columns.ordered(margins.without(page)));
            }
            List<Paragraph> paragraphs = new ArrayList<>(margins.above());
            paragraphs.addAll(new Paragraphs(lines).paragraphs());
            paragraphs.addAll(margins.below());
            return Properties.of(document).with(paragraphs);
        } catch (InvalidPasswordException e) {
            throw new PdfException(Fault.ENCRYPTED, "it opens with a password only");
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            throw new PdfException(Fault.DAMAGED, "it contradicts its own format: " + e.getMessage());
        } catch (NoClassDefFoundError e) {
            if (!String.valueOf(e.getMessage()).contains("bouncycastle")) {
                throw e;
            } // the library for certificates, which we do not ship
            throw new PdfException(Fault.ENCRYPTED, "it opens with a certificate only");
        } catch (StackOverflowError e) {
            throw new PdfException(Fault.HOSTILE, "its parts are nested without end");
        }
    }

    /** A file without its end has lost text too, which reading what is there would hide. */
    private static void refuseTorso(byte[] bytes) throws PdfException {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
            throw new PdfException(Fault.DAMAGED, "it breaks off: its end is missing");
        }
    }

    /** Counted, since the number that a file tells may be any. */
    private static void refuseSize(PDDocument document) throws PdfException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages += page == null ? 0 : 1;
            if (pages > PAGES) {
                throw new PdfException(Fault.TOO_LARGE, "it has more than " + PAGES + " pages");
            }
        }
        if (pages == 0) {
            throw new PdfException(Fault.DAMAGED, "it has no pages");
        }
    }
}
