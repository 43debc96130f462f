package org.entente.read;

import java.util.List;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;

/** Bytes → document. Safe for use by many threads. */
public final class Reader {
    private final Agencies agencies = Agencies.load();
    private final Languages languages = Languages.load();
    private final Classifier classifier = new Classifier(Clutter.load(), agencies);

    /**
     * Reads one source.
     *
     * @throws UnreadableException if no document can be made of the bytes
     */
    public Document read(Source source) throws UnreadableException {
        String characters = Bytes.decode(source.bytes());
        Page page = Html.looksLike(characters) ? Html.page(characters, source.address()) : PlainText.page(characters);
        List<Part> parts = classifier.classify(page);
        if (parts.stream().noneMatch(Reader::isReport)) {
            throw new UnreadableException(Reason.NO_ARTICLE, "it has no running text");
        }
        Masthead masthead =
                source.hints().masthead().or(page.markup()).or(new Imprint(agencies, page, parts).masthead());
        String sha256 = source.sha256();
        String language = languages.of(parts, page.language());
        return new Document(
                "d" + sha256.substring(0, 16),
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

    /** Headings alone are no report. */
    private static boolean isReport(Part part) {
        return part.kind().coded() && part.passage().shape() != Passage.Shape.HEADING;
    }
}
