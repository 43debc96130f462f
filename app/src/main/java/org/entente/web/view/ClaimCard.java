package org.entente.web.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Factuality;
import org.entente.record.Participant;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A claim with who is committed to it, and how far.
 *
 * @param id the claim's id
 * @param side which way its holder is committed
 * @param chain the holders, outermost first: {@code The Herald ← TASS ← Ivan Ivanov}
 * @param factuality the innermost holder's, in words
 * @param code likewise, FactBank's code
 * @param confidence how sure it is that the claim was read right, 0 to 1: {@code 0.70}
 * @param outlets the outlet's own commitment where it differs, in words, or null
 * @param what type, mode, and who to whom
 * @param when its time in words, or null
 * @param sentence the sentence, with the evidence marked
 * @param document the document that carries it, or null if it has gone meanwhile
 * @param place address of the sentence in its document
 */
public record ClaimCard(
        String id,
        Side side,
        String chain,
        String factuality,
        String code,
        String confidence,
        @Nullable String outlets,
        String what,
        @Nullable String when,
        List<Marked.Piece> sentence,
        @Nullable DocumentLine document,
        String place) {

    /** @param entry of the document that carries it, or null if it has gone meanwhile */
    static ClaimCard of(Claim claim, DocumentEntry.@Nullable Added entry) {
        DocumentLine document = entry == null ? null : DocumentLine.of(entry);
        return of(claim, document);
    }

    static ClaimCard of(Claim claim, @Nullable DocumentLine document) {
        TimeRange time = claim.time();
        Factuality own = claim.authorFactuality();
        return new ClaimCard(
                claim.id(),
                Side.of(claim.factuality()),
                Words.chain(claim.holders()),
                Words.of(claim.factuality()),
                claim.factuality().code(),
                String.format(Locale.ENGLISH, "%.2f", claim.confidence()),
                own == claim.factuality() ? null : Words.of(own) + " (" + own.code() + ")",
                what(claim),
                time == null ? null : Words.of(time),
                Marked.cut(
                        claim.sentence().exact(),
                        claim.sentence().span().start(),
                        List.of(new Marked.Mark(claim.evidence().span(), claim.id()))),
                document,
                "/documents/" + claim.document() + "#" + claim.id());
    }

    /** Address that leads to its event, whichever that is by then. */
    public String event() {
        return "/claims/" + id;
    }

    /** {@code Consult, visit: Belarus → North Korea, to come}. */
    static String what(Claim claim) {
        String mode = claim.mode();
        String to = names(claim.recipients());
        return Words.of(claim.type())
                + (mode == null ? "" : ", " + mode.toLowerCase(Locale.ROOT))
                + ": "
                + (claim.actors().isEmpty() ? Words.SOMEBODY : names(claim.actors()))
                + (to.isEmpty() ? "" : " → " + to)
                + (claim.tense() == Tense.FUTURE ? " (to come)" : "");
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::actor).map(Actor::name).collect(Collectors.joining(", "));
    }
}
