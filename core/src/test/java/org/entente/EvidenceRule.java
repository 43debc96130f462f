package org.entente;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Holder;
import org.entente.record.Participant;

/** The first rule of the record: no claim without evidence, and no evidence that its document does not say. */
final class EvidenceRule {
    private final Document document;
    private final List<String> breaches = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private EvidenceRule(Document document) {
        this.document = document;
    }

    /** What is wrong with the evidence of {@code claims}, one line for each fault; empty if all of it stands. */
    static List<String> breaches(Document document, List<Claim> claims) {
        EvidenceRule rule = new EvidenceRule(document);
        claims.forEach(rule::look);
        return rule.breaches;
    }

    private void look(Claim claim) {
        expect(claim, "id", ids.add(claim.id()), "is there twice");
        expect(claim, "document", claim.document().equals(document.id()), "is " + claim.document());
        stands(claim, "sentence", claim.sentence());
        stands(claim, "evidence", claim.evidence());
        within(claim, "evidence", claim.evidence(), claim.sentence());
        expect(
                claim,
                "sentence",
                document.blocks().stream()
                        .anyMatch(b -> b.kind().coded()
                                && b.span().contains(claim.sentence().span())),
                "lies in no block that is coded");
        if (claim.quote() != null) {
            stands(claim, "quote", claim.quote());
        }
        for (Participant actor : claim.actors()) {
            stands(claim, "actor " + actor.actor().name(), actor.mention());
        }
        for (Participant recipient : claim.recipients()) {
            stands(claim, "recipient " + recipient.actor().name(), recipient.mention());
        }
        for (Holder holder : claim.holders()) {
            if (holder.cue() != null) {
                stands(claim, "cue of " + holder.name(), holder.cue());
            }
        }
        if (claim.place() != null) {
            stands(claim, "place " + claim.place().name(), claim.place().mention());
        }
        if (claim.time() != null && claim.time().text() != null) {
            String words = claim.time().text();
            expect(claim, "time", document.text().contains(words), "is not in the text: " + words);
        }
    }

    private void stands(Claim claim, String what, Evidence evidence) {
        if (evidence.span().end() > document.chars()) {
            expect(claim, what, false, "reaches beyond the text: " + evidence);
            return;
        }
        expect(claim, what, !evidence.exact().isBlank(), "is blank at " + evidence.span());
        String there = document.words(evidence.span());
        expect(
                claim,
                what,
                there.equals(evidence.exact()),
                "says “" + evidence.exact() + "” where “" + there + "” stands");
    }

    private void within(Claim claim, String what, Evidence inner, Evidence outer) {
        expect(claim, what, outer.span().contains(inner.span()), inner + " lies outside " + outer);
    }

    private void expect(Claim claim, String what, boolean holds, String otherwise) {
        if (!holds) {
            breaches.add(document.uri() + " " + claim.id() + ": " + what + " " + otherwise);
        }
    }
}
