package org.entente.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;

/** The decisions that are in force, and what they make of claims. */
public final class Corrections {
    /** {@link Claim#coder()} of what a person wrote. */
    public static final String PERSON = "person";

    private static final Comparator<Claim> TEXT_ORDER = Comparator.comparing(
                    (Claim c) -> c.sentence().span())
            .thenComparing(c -> c.evidence().span())
            .thenComparing(Claim::id);

    private final Map<Claim, Decision> lastOf = new LinkedHashMap<>();
    private final Renaming renaming = new Renaming();
    private final List<Wish> wishes = new ArrayList<>();

    /**
     * That two claims are, or are not, of one event.
     *
     * @param by who decided
     * @param claim as the decision holds it
     * @param other likewise
     * @param together whether they are of one event
     */
    public record Wish(String by, Claim claim, Claim other, boolean together) {}

    /** @param log all corrections in the order in which they were made */
    public Corrections(List<Correction> log) {
        Set<String> undone = undone(log);
        log.stream().filter(c -> !undone.contains(c.id())).forEach(this::take);
    }

    /**
     * Ids of those that were taken back, unless the taking back was taken back.
     *
     * @param log all corrections in the order in which they were made
     */
    public static Set<String> undone(List<Correction> log) {
        Set<String> undone = new HashSet<>();
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i).decision() instanceof Decision.Undo undo
                    && !undone.contains(log.get(i).id())) {
                undone.add(undo.correction());
            }
        }
        return undone;
    }

    private void take(Correction correction) {
        Decision decision = correction.decision();
        if (decision instanceof Decision.Join join) {
            join.claims().forEach(c -> lastOf.putIfAbsent(c, join));
            wishes.add(new Wish(correction.by(), join.claim(), join.with(), true));
        } else if (decision instanceof Decision.Part part) {
            part.claims().forEach(c -> lastOf.putIfAbsent(c, part));
            wishes.add(new Wish(correction.by(), part.claim(), part.from(), false));
        } else if (decision instanceof Decision.Rename rename) {
            renaming.put(rename);
        } else {
            decision.claims().forEach(c -> lastOf.put(c, decision));
        }
    }

    /** Ids of actors that are taken for another. */
    public Set<String> renamed() {
        return renaming.ids();
    }

    /** Ids of the documents with a claim that a decision is about. */
    public Set<String> documents() {
        Set<String> documents = new HashSet<>();
        lastOf.keySet().forEach(c -> documents.add(c.document()));
        return documents;
    }

    /** Which claims are, or are not, of one event, in the order in which that was decided. */
    public List<Wish> wishes() {
        return List.copyOf(wishes);
    }

    /**
     * What counts of a document.
     *
     * @param document its id
     * @param made its claims as the machine made them
     */
    public InForce apply(String document, List<Claim> made) {
        List<Claim> left = new ArrayList<>(made);
        Map<Claim, Claim> counting = new LinkedHashMap<>();
        lastOf.forEach((claim, decision) -> {
            if (claim.document().equals(document)) {
                left.remove(known(claim, left));
                if (decision instanceof Decision.Reject) {
                    left.removeIf(other -> Likeness.same(claim, other));
                } else if (decision instanceof Decision.Amend amend) {
                    counting.put(claim, amend.right());
                } else {
                    counting.put(claim, decision instanceof Decision.Accept ? sure(claim) : claim);
                }
            }
        });
        Set<String> taken = new HashSet<>();
        left.forEach(c -> taken.add(c.id()));
        List<Claim> all = new ArrayList<>(left);
        Map<Claim, String> seen = new HashMap<>();
        Map<String, Claim> decided = new HashMap<>();
        counting.forEach((claim, counts) -> {
            String id = free(claim.id(), taken);
            all.add(counts.withId(id));
            seen.put(claim, id);
            decided.put(id, claim);
        });
        return new InForce(all.stream().map(renaming::of).sorted(TEXT_ORDER).toList(), seen, decided);
    }

    /** What a person has seen keeps its id unless the machine has given that to another claim. */
    private static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 1; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static Claim sure(Claim claim) {
        return claim.withConfidence(1);
    }

    /** The claim as the machine makes it now, or the claim itself if it makes none like it. */
    private static Claim known(Claim claim, List<Claim> made) {
        Claim best = claim;
        int most = 0;
        for (Claim other : made) {
            int likeness = Likeness.of(claim, other);
            if (likeness > most) {
                most = likeness;
                best = other;
            }
        }
        return best;
    }
}
