package org.entente.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.merge.origin.Copy;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * One document, its text with the claims marked and noted beside it.
 *
 * @param document the document
 * @param title its title; for one without, its file name or address
 * @param published its date in words, or null
 * @param modified when it was last changed, in words, or null
 * @param proposed when it was published by the company that it keeps, in words, or null
 * @param copy of which document it is a copy, or null
 * @param claims how many claims it carries
 * @param parts its blocks in order
 */
public record DocumentPage(
        Document document,
        String title,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String proposed,
        @Nullable Copy copy,
        int claims,
        List<Part> parts) {

    /**
     * A block of the text.
     *
     * @param kind what it is
     * @param language BCP 47 where it is another than the document's, else null
     * @param pieces its words, cut where claims begin and end
     * @param notes the claims that begin in it
     */
    public record Part(Block.Kind kind, @Nullable String language, List<Marked.Piece> pieces, List<ClaimCard> notes) {
        /** Its class in the style sheet. */
        public String css() {
            return Words.of(kind);
        }
    }

    /**
     * The page of a document.
     *
     * @param proposed when it was published by the company that it keeps, or null
     * @param copy of which document it is a copy, or null
     * @param claims of the document, in text order
     * @param events claim → event, as far as events are computed
     */
    public static DocumentPage of(
            Document document,
            @Nullable TimeRange proposed,
            @Nullable Copy copy,
            List<Claim> claims,
            Map<String, String> events) {
        String title = document.title();
        Published published = document.published();
        Published modified = document.about().modified();
        return new DocumentPage(
                document,
                title == null || title.isBlank() ? document.uri() : title,
                published == null ? null : Words.of(published),
                modified == null ? null : Words.of(modified),
                proposed == null ? null : Words.of(proposed) + ", " + proposed.rule(),
                copy,
                claims.size(),
                parts(document, claims, events));
    }

    /** Blocks are in text order, so one walk through the text finds the words of all. */
    private static List<Part> parts(Document document, List<Claim> claims, Map<String, String> events) {
        List<Part> parts = new ArrayList<>();
        int offset = 0;
        int at = 0;
        for (Block block : document.blocks()) {
            Span span = block.span();
            int from = document.text().offsetByCodePoints(at, span.start() - offset);
            at = document.text().offsetByCodePoints(from, span.length());
            offset = span.end();
            List<Marked.Mark> marks = new ArrayList<>();
            List<ClaimCard> notes = new ArrayList<>();
            for (Claim claim : claims) {
                Span evidence = claim.evidence().span();
                if (evidence.overlaps(span)) {
                    marks.add(new Marked.Mark(evidence, claim.id()));
                }
                if (span.contains(evidence.start())) {
                    notes.add(ClaimCard.of(claim, document, events.get(claim.id())));
                }
            }
            parts.add(new Part(
                    block.kind(),
                    block.language(),
                    Marked.cut(document.text().substring(from, at), span.start(), marks),
                    notes));
        }
        return parts;
    }
}
