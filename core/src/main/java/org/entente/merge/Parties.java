package org.entente.merge;

import java.util.ArrayList;
import java.util.List;
import org.entente.merge.Party.Likeness;

/**
 * The parties to a happening, each once.
 *
 * @param actors who did it; for symmetric families everybody; empty if not told
 * @param recipients to whom; empty for symmetric families, or if not told
 */
record Parties(List<Party> actors, List<Party> recipients) {
    /**
     * How well two sets of parties go together.
     *
     * @param level the likeness of the least alike parties that had to match
     * @param full whether nobody is without a counterpart
     * @param personal whether some person is named on both sides
     */
    record Fit(Likeness level, boolean full, boolean personal) {
        static final Fit NONE = new Fit(Likeness.NONE, false, false);

        /** Of a side that one of the two leaves out. */
        private static final Fit UNTOLD = new Fit(Likeness.EXACT, true, false);

        boolean possible() {
            return level != Likeness.NONE;
        }
    }

    Fit fit(Parties other) {
        boolean bothActors = !actors.isEmpty() && !other.actors.isEmpty();
        boolean bothRecipients = !recipients.isEmpty() && !other.recipients.isEmpty();
        if (!bothActors && !bothRecipients) {
            return Fit.NONE; // the one tells only who did it, the other only to whom
        }
        Fit doers = bothActors ? fit(actors, other.actors) : Fit.UNTOLD;
        Fit targets = bothRecipients ? fit(recipients, other.recipients) : Fit.UNTOLD;
        boolean evenly =
                actors.isEmpty() == other.actors.isEmpty() && recipients.isEmpty() == other.recipients.isEmpty();
        return new Fit(
                min(doers.level, targets.level),
                evenly && doers.full && targets.full,
                doers.personal || targets.personal);
    }

    /** All of both, each once. */
    Parties with(Parties other) {
        return new Parties(union(actors, other.actors), union(recipients, other.recipients));
    }

    static List<Party> union(List<Party> one, List<Party> other) {
        List<Party> all = new ArrayList<>(one);
        for (Party p : other) {
            if (all.stream().noneMatch(q -> q.actor().id().equals(p.actor().id()))) {
                all.add(p);
            }
        }
        return all.size() == one.size() ? one : List.copyOf(all);
    }

    /** One set must be covered by the other: two that each have somebody whom the other lacks are different. */
    private static Fit fit(List<Party> one, List<Party> other) {
        Cover there = Cover.of(one, other);
        Cover back = Cover.of(other, one);
        boolean full = there.complete() && back.complete();
        Likeness level = full
                ? min(there.least, back.least)
                : there.complete() ? there.least : back.complete() ? back.least : Likeness.NONE;
        if (level.compareTo(Likeness.RIVAL) > 0 && rivals(one, other)) {
            level = Likeness.RIVAL;
        }
        return level == Likeness.NONE ? Fit.NONE : new Fit(level, full, there.personal);
    }

    /** Whether each side has a person of one country whom the other side does not have. */
    private static boolean rivals(List<Party> one, List<Party> other) {
        for (Party a : one) {
            if (a.person() && lacks(other, a)) {
                for (Party b : other) {
                    if (b.person() && a.likeness(b) == Likeness.RIVAL && lacks(one, b)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean lacks(List<Party> parties, Party person) {
        for (Party p : parties) {
            if (p.likeness(person) == Likeness.EXACT) {
                return false;
            }
        }
        return true;
    }

    private static Likeness min(Likeness a, Likeness b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** How the parties of one set find their counterparts in another. */
    private record Cover(Likeness least, boolean personal) {
        boolean complete() {
            return least != Likeness.NONE;
        }

        static Cover of(List<Party> these, List<Party> those) {
            Likeness least = Likeness.EXACT;
            boolean personal = false;
            for (Party p : these) {
                Likeness best = Likeness.NONE;
                for (Party q : those) {
                    Likeness like = p.likeness(q);
                    if (like.compareTo(best) > 0) {
                        best = like;
                    }
                }
                personal |= best == Likeness.EXACT && p.person();
                least = min(least, best);
            }
            return new Cover(least, personal);
        }
    }
}
