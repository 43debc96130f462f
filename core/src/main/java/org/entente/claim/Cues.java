package org.entente.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Token;
import org.entente.record.Factuality;

/** Words that attribute a content to a holder: {@code cues.tsv}. */
final class Cues {
    /** How far a holder is committed to what a cue attributes. */
    enum Stance {
        ASSERT,
        BELIEVE,
        SUGGEST,
        DENY,
        DOUBT,
        UNCOMMITTED,
        /** The holder is committed, and by using the word the outlet is too. */
        FACTIVE;

        /** The holder's commitment to a content that the words themselves put at {@code local}. */
        Factuality commit(Factuality local) {
            return switch (this) {
                case ASSERT, FACTIVE -> local;
                case BELIEVE -> Commitment.atMost(local, Factuality.PROBABLE);
                case SUGGEST -> Commitment.atMost(local, Factuality.POSSIBLE);
                case DENY -> local.negated();
                case DOUBT -> Commitment.atMost(local.negated(), Factuality.PROBABLY_NOT);
                case UNCOMMITTED -> Factuality.UNCOMMITTED;
            };
        }
    }

    /** Verbs whose object is said to have done what follows: accuse A of supplying B. */
    static final Set<String> BLAMING = Set.of(
            "accuse", "blame", "charge", "suspect", "condemn", "criticise", "criticize", "convict", "praise", "thank");

    private final Map<String, Stance> stances = new HashMap<>();

    Cues() {
        for (List<String> row : Tables.rows("cues.tsv", 3)) {
            stances.put(row.get(0) + " " + row.get(1), Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }
    }

    /** The stance that {@code token} expresses, if it is a cue. */
    Optional<Stance> stance(Token token) {
        return Optional.ofNullable(stances.get(token.upos() + " " + token.lemma()));
    }
}
