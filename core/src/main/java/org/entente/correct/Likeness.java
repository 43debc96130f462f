package org.entente.correct;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.record.Claim;
import org.entente.record.Participant;
import org.entente.record.Span;

/** How like a claim is to one that a person has seen, so that it is known again when it was made anew. */
final class Likeness {
    /** What overlaps and tells the same type of event is known again; of others more must agree. */
    private static final int ENOUGH = 6;

    private Likeness() {}

    /** The greater, the more alike; 0 if it is another claim. */
    static int of(Claim seen, Claim made) {
        Span evidence = seen.evidence().span();
        Span other = made.evidence().span();
        if (!seen.document().equals(made.document()) || !evidence.overlaps(other)) {
            return 0;
        }
        int likeness = (evidence.equals(other) ? 3 : 1)
                + (seen.type() == made.type() ? 3 : 0)
                + sides(seen.actors(), made.actors())
                + sides(seen.recipients(), made.recipients())
                + (innermost(seen).equals(innermost(made)) ? 2 : 0)
                + (seen.factuality() == made.factuality() ? 1 : 0);
        return likeness >= ENOUGH ? likeness : 0;
    }

    /** Whether it says what the other says: what is rejected once is not wanted again with another number. */
    static boolean same(Claim seen, Claim made) {
        return of(seen, made) > 0
                && seen.type() == made.type()
                && ids(seen.actors()).equals(ids(made.actors()))
                && ids(seen.recipients()).equals(ids(made.recipients()))
                && innermost(seen).equals(innermost(made))
                && seen.factuality() == made.factuality();
    }

    private static int sides(List<Participant> seen, List<Participant> made) {
        Set<String> both = ids(seen);
        both.retainAll(ids(made));
        return seen.isEmpty() && made.isEmpty() || !both.isEmpty() ? 2 : 0;
    }

    private static Set<String> ids(List<Participant> side) {
        Set<String> ids = new TreeSet<>();
        side.forEach(p -> ids.add(p.actor().id()));
        return ids;
    }

    private static String innermost(Claim claim) {
        return claim.innermost().kind() + " " + claim.innermost().id();
    }
}
