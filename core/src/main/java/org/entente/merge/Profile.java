package org.entente.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.merge.words.WordSet;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Factuality;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is compared by.
 *
 * @param number position among all claims in order of document and place
 * @param claim the claim
 * @param family its type's family
 * @param parties its actors and recipients
 * @param when its time
 * @param place its place, or null
 * @param content what it says in words
 */
record Profile(
        int number,
        Claim claim,
        Family family,
        Parties parties,
        When when,
        @Nullable Place place,
        Content content) {

    /** Profiles of {@code claims}, which are in order; {@code documents} has the document of each. */
    static List<Profile> of(List<Claim> claims, Map<String, Document> documents) {
        Map<Actor, Party> known = new HashMap<>();
        List<Profile> profiles = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Document document = documents.get(claim.document());
            if (document == null) {
                throw new IllegalArgumentException("claim " + claim.id() + " is of document " + claim.document()
                        + ", which is not among the documents to merge: give it as well");
            }
            profiles.add(of(profiles.size(), claim, document, known));
        }
        return profiles;
    }

    private static Profile of(int number, Claim claim, Document document, Map<Actor, Party> known) {
        Family family = Family.of(claim);
        List<Party> actors = parties(claim.actors(), known);
        List<Party> recipients = parties(claim.recipients(), known);
        Parties parties = family.symmetric()
                ? new Parties(Parties.union(actors, recipients), List.of())
                : new Parties(actors, recipients);
        return new Profile(number, claim, family, parties, When.of(claim, document), claim.place(), new Content(claim));
    }

    /** The content words of its evidence and quote, without its parties' and its place's names. */
    WordSet words() {
        return content.words();
    }

    /** The content words of its sentence, likewise. */
    WordSet around() {
        return content.around();
    }

    /** The content words of its quote; empty if it quotes nothing. */
    WordSet quoted() {
        return content.quoted();
    }

    /** Whether the innermost holder says that it is not so. */
    boolean negative() {
        return claim.factuality().denies();
    }

    /** Whether nobody in it is committed to it. */
    boolean imagined() {
        Factuality own = claim.factuality();
        return claim.contexts().contains(Standings.HYPOTHETICAL_CONTEXT)
                || own == Factuality.POSSIBLE
                || own == Factuality.POSSIBLY_NOT
                || (own == Factuality.UNCOMMITTED && !claim.authorFactuality().affirms());
    }

    boolean sameDocument(Profile other) {
        return claim.document().equals(other.claim.document());
    }

    /** Code points between the two pieces of evidence; 0 if they overlap. */
    int distance(Profile other) {
        var a = claim.evidence().span();
        var b = other.claim.evidence().span();
        return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
    }

    boolean overlaps(Profile other) {
        return claim.evidence().span().overlaps(other.claim.evidence().span());
    }

    private static List<Party> parties(List<Participant> participants, Map<Actor, Party> known) {
        List<Party> all = new ArrayList<>(participants.size());
        for (Participant p : participants) {
            Party party = known.computeIfAbsent(p.actor(), Party::of);
            if (all.stream().noneMatch(q -> q.actor().id().equals(party.actor().id()))) {
                all.add(party);
            }
        }
        return List.copyOf(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile p && p.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
