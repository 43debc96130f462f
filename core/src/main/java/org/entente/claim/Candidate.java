package org.entente.claim;

import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Participant;

/**
 * Somebody who may take part in an event.
 *
 * @param sentence where he is named
 * @param token head of the words
 * @param who is meant; at least one
 * @param known how he is known
 */
record Candidate(Sentence sentence, Token token, List<Participant> who, Known known) {
    /** How somebody is known. */
    enum Known {
        /** By a name, or by words that stand for one. */
        NAMED,
        /** By a noun for people, forces or what belongs to a state. */
        NOTED,
        /** By any other noun. */
        PLAIN
    }

    /** Whether they mean anybody in common. */
    boolean isSame(Candidate other) {
        return isAmong(other.who);
    }

    boolean isAmong(List<Participant> some) {
        return who.stream().anyMatch(p -> some.stream()
                .anyMatch(o -> o.actor().id().equals(p.actor().id())));
    }

    boolean isState() {
        return who.stream().anyMatch(p -> p.actor().isState());
    }

    /** ISO 3166 alpha-3 code of the first that has one; empty if none has. */
    String country() {
        for (Participant p : who) {
            String country = p.actor().country();
            if (country != null) {
                return country;
            }
        }
        return "";
    }
}
