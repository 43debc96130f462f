package org.entente.read;

import java.util.List;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;

/** Bytes → document. Safe for use by many threads. */
public final class Reader {
    /** Characters of text: as much as a novel has, and more than any report. */
    private static final int LONGEST_TEXT = 2_000_000;

    /** Characters of a page with its markup. */
    private static final int LONGEST_PAGE = 8_000_000;

    private final Agencies agencies = Agencies.load();
    private final Languages languages = Languages.load();
    private final Classifier classifier = new Classifier(Clutter.load(), agencies);

    /**
     * Reads one source.
     *
     * @throws UnreadableException if no document can be made of the bytes
     */
    public Document read(Source source) throws UnreadableException {
        Page page;
        try {
            page = page(source);
        } catch (StackOverflowError e) {
            throw new UnreadableException(Reason.HOSTILE, "its parts are nested without end");
        }
        List<Part> parts = classifier.classify(page);
        if (parts.stream().noneMatch(Reader::isReport)) {
            throw new UnreadableException(Reason.NO_ARTICLE, "it has no running text");
        }
        Masthead masthead = source.hints()
                .masthead()
                .or(page.markup())
                .or(new Imprint(agencies, page, parts).masthead())
                .or(page.properties());
        String sha256 = source.sha256();
        String language = languages.of(parts, page.language());
        return new Document(
                Document.idOf(sha256),
                sha256,
                source.uri(),
                masthead.title(),
                masthead.outlet(),
                agencies.credited(parts, masthead.author()),
                masthead.author(),
                masthead.published(),
                language,
                page.text(),
                Blocks.of(page.text(), parts, part -> languages.foreign(part, language)),
                masthead.about());
    }

    private static Page page(Source source) throws UnreadableException {
        return switch (Format.of(source)) {
            case TEXT -> PlainText.page(atMost(LONGEST_TEXT, Bytes.decode(source.bytes())));
            case HTML -> Html.page(atMost(LONGEST_PAGE, Bytes.decode(source.bytes())), source.address());
            case MARKDOWN -> Markdown.page(atMost(LONGEST_TEXT, Bytes.decode(source.bytes())));
            case NEWS -> NewsXml.page(atMost(LONGEST_PAGE, Bytes.decode(source.bytes())));
            case PDF -> Pdf.page(source.bytes());
            case DOCX -> Docx.page(source.bytes());
            case ODT -> Odt.page(source.bytes());
        };
    }

    private static String atMost(int most, String text) throws UnreadableException {
        if (text.length() > most) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "it has " + text.length() + " characters; at most " + most + " are read as one report");
        }
        return text;
    }

    /** Headings alone are no report. */
    private static boolean isReport(Part part) {
        return part.kind().coded() && part.passage().shape() != Passage.Shape.HEADING;
    }
}
