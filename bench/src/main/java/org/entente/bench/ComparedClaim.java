package org.entente.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the form in which gold and found compare.
 *
 * @param place the evidence; of a found claim the whole sentence, and the quotation of a STATEMENT
 * @param words the evidence's words
 * @param start where they begin, in code points
 * @param types the types that are right; a found claim has one
 * @param holders outermost first
 * @param fields factuality, author_factuality, tense, time (its two days) and place, as far as told; empty for null
 * @param rows what it tests
 * @param optional whether it may be left out without fault
 * @param confidence 0 to 1; 1 for gold
 */
record ComparedClaim(
        Span place,
        String words,
        int start,
        Set<String> types,
        List<Party> actors,
        List<Party> recipients,
        List<Party> holders,
        Map<String, String> fields,
        List<String> rows,
        boolean optional,
        double confidence) {
    /** What two sides do with each other, so that who is named as actor is a matter of words. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    static final List<String> FIELDS = List.of("factuality", "author_factuality", "tense", "time", "place");

    /** The claims that were found in a document. */
    static List<ComparedClaim> of(List<Claim> claims) {
        TypedParties parties = new TypedParties();
        List<List<List<Party>>> sides = new ArrayList<>();
        for (Claim claim : claims) {
            sides.add(List.of(participants(claim.actors(), parties), participants(claim.recipients(), parties)));
        }
        List<ComparedClaim> compared = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            compared.add(of(claims.get(i), sides.get(i), parties));
        }
        return compared;
    }

    private static ComparedClaim of(Claim claim, List<List<Party>> sides, TypedParties parties) {
        boolean speech = claim.type() == EventType.STATEMENT && claim.quote() != null;
        Span sentence = claim.sentence().span();
        var time = claim.time();
        var place = claim.place();
        return new ComparedClaim(
                speech && claim.quote() != null ? sentence.cover(claim.quote().span()) : sentence,
                claim.evidence().exact(),
                claim.evidence().span().start(),
                Set.of(claim.type().name()),
                sides.get(0),
                sides.get(1),
                claim.holders().stream()
                        .map(h -> parties.holder(lower(h.kind()), h.name(), h.country()))
                        .toList(),
                Map.of(
                        "factuality", claim.factuality().code(),
                        "author_factuality", claim.authorFactuality().code(),
                        "tense", lower(claim.tense()),
                        "time", time == null ? "" : days(time.start(), time.end()),
                        "place", place == null ? "" : place.name()),
                List.of(),
                false,
                claim.confidence());
    }

    private static List<Party> participants(List<Participant> all, TypedParties parties) {
        return all.stream()
                .map(p -> parties.participant(
                        lower(p.actor().kind()),
                        p.actor().name(),
                        p.actor().country(),
                        p.mention().exact()))
                .toList();
    }

    /** A time as a field: both days, each empty if open. */
    static String days(@Nullable Object start, @Nullable Object end) {
        return (start == null ? "" : start) + "/" + (end == null ? "" : end);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the evidence of this gold claim lies where {@code found} was found. */
    boolean isNear(ComparedClaim found) {
        return place.overlaps(found.place);
    }

    boolean hasTypeOf(ComparedClaim found) {
        return types.containsAll(found.types);
    }

    boolean hasActorsOf(ComparedClaim found) {
        return Party.same(actors, found.actors) || isMutual(found);
    }

    /** A statement has no other side: whom it was told tells nothing of what it is. */
    boolean hasRecipientsOf(ComparedClaim found) {
        return Party.same(recipients, found.recipients) || isMutual(found) || found.types.contains("STATEMENT");
    }

    /**
     * Whether the same sides meet, agree or cooperate, but one of the two codes them as one acting upon the other: "bought
     * from" and "traded with" tell of the same.
     */
    private boolean isMutual(ComparedClaim found) {
        return MUTUAL.containsAll(found.types)
                && recipients.isEmpty() != found.recipients.isEmpty()
                && Party.same(union(actors, recipients), union(found.actors, found.recipients));
    }

    private static List<Party> union(List<Party> some, List<Party> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A statement is held by its speaker, even where gold tells it as the author's account of a speech. */
    boolean hasHolderOf(ComparedClaim found) {
        Party holder = found.holders.get(found.holders.size() - 1);
        boolean speech = types.contains("STATEMENT") && found.types.contains("STATEMENT");
        return holders.get(holders.size() - 1).isSame(holder)
                || speech && actors.stream().anyMatch(holder::isSame);
    }

    /** Type, actors, recipients and innermost holder, all four. */
    boolean isRight(ComparedClaim found) {
        return differences(found).isEmpty();
    }

    /** Which of the four differ. */
    Set<String> differences(ComparedClaim found) {
        Set<String> differ = new LinkedHashSet<>();
        if (!hasTypeOf(found)) {
            differ.add("type");
        }
        if (!hasActorsOf(found)) {
            differ.add("actors");
        }
        if (!hasRecipientsOf(found)) {
            differ.add("recipients");
        }
        if (!hasHolderOf(found)) {
            differ.add("holder");
        }
        return differ;
    }

    /** Whether the two say the same in a field of {@link #FIELDS} that the gold tells. */
    boolean agrees(String field, ComparedClaim found) {
        String mine = fields.getOrDefault(field, "");
        String theirs = found.fields.getOrDefault(field, "");
        return mine.equals(theirs)
                || field.equals("place") && !mine.isEmpty() && !theirs.isEmpty() && Party.alike(mine, theirs);
    }

    /** How an error list shows it. */
    String shown() {
        return String.join("|", types) + ": " + Party.shown(actors) + " → " + Party.shown(recipients) + " ["
                + Party.shown(holders) + "] " + fields.getOrDefault("factuality", "");
    }
}
