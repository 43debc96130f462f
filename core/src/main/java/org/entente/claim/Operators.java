package org.entente.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.annotate.Token;

/** Words that change how sure a content below them is: {@code operators.tsv}. */
final class Operators {
    /** What such a word does to the content below it. */
    enum Effect {
        SAME,
        PROBABLE,
        POSSIBLE,
        NEGATE,
        PROBABLY_NOT,
        /** Wanted, tried or promised by the subject, not done. */
        INTEND,
        /** Lies ahead, and is certain to its teller. */
        SCHEDULED,
        /** Lies ahead, and is probable. */
        EXPECTED,
        /** Wanted of somebody else, not done. */
        ASKED
    }

    private final Map<String, Effect> effects = new HashMap<>();

    Operators() {
        for (List<String> row : Tables.rows("operators.tsv", 3)) {
            Effect effect = Effect.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
            effects.put(row.get(0) + " " + row.get(1), effect);
        }
    }

    /** The effect of {@code token}; {@link Effect#SAME} for a word that is no operator. */
    Effect effect(Token token) {
        String lemma = token.text().equalsIgnoreCase("n't") || token.text().equalsIgnoreCase("n’t")
                ? "not"
                : token.lemma().toLowerCase(Locale.ROOT);
        return effects.getOrDefault(token.upos() + " " + lemma, Effect.SAME);
    }

    /** Whether {@code token} is a verb, adjective or noun of wanting, trying or promising. */
    boolean intends(Token token) {
        return effect(token) == Effect.INTEND;
    }
}
