package org.entente.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.dossier.DocumentEntry;
import org.entente.merge.origin.Copy;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
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
 * @param copies how many other documents come down to the same source
 * @param source that source with its copies, or null if there is none but this document
 * @param claims how many claims it carries
 * @param stretches its blocks in order
 * @param cut how many of its blocks are no part of the report
 * @param events of its claims, in their order
 * @param plain whether the claims are left out
 * @param open whether what was cut is shown
 */
public record DocumentPage(
        Document document,
        String title,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String proposed,
        int copies,
        @Nullable Sourced source,
        int claims,
        List<Stretch> stretches,
        int cut,
        Folded<Story.Step> events,
        boolean plain,
        boolean open) {
    private static final int EVENTS = 12;

    /**
     * Some blocks in a row.
     *
     * @param cut whether they are no part of the report, and so folded
     * @param parts the blocks
     */
    public record Stretch(boolean cut, List<Part> parts) {}

    /**
     * What a document's page is made of.
     *
     * @param document the document
     * @param proposed when it was published by the company that it keeps, or null
     * @param kin the copies that come down to the same source
     * @param entries the documents among them, and their origin
     * @param claims of the document, in text order
     * @param eventOf claim → event, as far as events are computed
     * @param events these events, by id
     */
    public record Parts(
            Document document,
            @Nullable TimeRange proposed,
            List<Copy> kin,
            Map<String, DocumentEntry.Added> entries,
            List<Claim> claims,
            Map<String, String> eventOf,
            Map<String, Event> events) {}

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
     * @param plain whether to leave out the claims
     * @param open whether to show what was cut
     */
    public static DocumentPage of(Parts parts, boolean plain, boolean open) {
        Document document = parts.document();
        Published published = document.published();
        Published modified = document.about().modified();
        TimeRange proposed = parts.proposed();
        List<Part> blocks = parts(document, plain ? List.of() : parts.claims());
        List<Story.Step> events = parts.claims().stream()
                .map(c -> parts.eventOf().getOrDefault(c.id(), ""))
                .distinct()
                .flatMap(id -> Optional.ofNullable(parts.events().get(id)).stream())
                .map(Story.Step::of)
                .toList();
        return new DocumentPage(
                document,
                DocumentLine.of(document).title(),
                published == null ? null : Words.of(published),
                modified == null ? null : Words.of(modified),
                proposed == null ? null : Words.of(proposed) + ", " + proposed.rule(),
                parts.kin().size(),
                source(parts),
                parts.claims().size(),
                stretches(blocks),
                (int) blocks.stream().filter(DocumentPage::isCut).count(),
                Folded.of(events, EVENTS),
                plain,
                open);
    }

    private static @Nullable Sourced source(Parts parts) {
        return parts.kin().isEmpty()
                ? null
                : Sourced.of(Sourced.ids(List.of(), parts.kin()), parts.kin(), parts.entries())
                        .get(0);
    }

    private static boolean isCut(Part part) {
        return part.kind() == Block.Kind.BOILERPLATE;
    }

    private static List<Stretch> stretches(List<Part> parts) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= parts.size(); to++) {
            if (to == parts.size() || isCut(parts.get(to)) != isCut(parts.get(from))) {
                stretches.add(new Stretch(isCut(parts.get(from)), parts.subList(from, to)));
                from = to;
            }
        }
        return stretches;
    }

    /** Blocks are in text order, so one walk through the text finds the words of all. */
    private static List<Part> parts(Document document, List<Claim> claims) {
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
                    notes.add(ClaimCard.of(claim, DocumentLine.of(document)));
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
