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
        for (Participant p : who) {
            for (Participant o : some) {
                if (o.actor().id().equals(p.actor().id())) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isState() {
        return who.stream().anyMatch(p -> p.actor().isState());
    }

    /** Where the first words begin by which he is known. */
    int start() {
        int start = token.span().start();
        for (Participant p : who) {
            start = Math.min(start, p.mention().span().start());
        }
        return start;
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
