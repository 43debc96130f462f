package org.entente.bench;

import java.util.Map;
import java.util.stream.Stream;
import org.entente.record.EventType;

/**
 * The classes of PLV (Hu et al. 2024): PLOVER's types, but that CONCEDE and RETREAT are one, YIELD, which PLV counts among
 * the material cooperation; quads are otherwise those of the types.
 */
enum PloverRoot {
    AGREE("V-COOP", EventType.AGREE),
    CONSULT("V-COOP", EventType.CONSULT),
    SUPPORT("V-COOP", EventType.SUPPORT),
    COOPERATE("M-COOP", EventType.COOPERATE),
    AID("M-COOP", EventType.AID),
    YIELD("M-COOP", EventType.CONCEDE, EventType.RETREAT),
    REQUEST("V-CONF", EventType.REQUEST),
    ACCUSE("V-CONF", EventType.ACCUSE),
    REJECT("V-CONF", EventType.REJECT),
    THREATEN("V-CONF", EventType.THREATEN),
    PROTEST("M-CONF", EventType.PROTEST),
    SANCTION("M-CONF", EventType.SANCTION),
    MOBILIZE("M-CONF", EventType.MOBILIZE),
    COERCE("M-CONF", EventType.COERCE),
    ASSAULT("M-CONF", EventType.ASSAULT);

    private final String quad;
    private final EventType first;
    private final EventType last;

    PloverRoot(String quad, EventType only) {
        this(quad, only, only);
    }

    PloverRoot(String quad, EventType first, EventType last) {
        this.quad = quad;
        this.first = first;
        this.last = last;
    }

    /** V-COOP, M-COOP, V-CONF or M-CONF. */
    String quad() {
        return quad;
    }

    /** COOP or CONF. */
    static String binary(String quad) {
        return quad.substring(quad.indexOf('-') + 1);
    }

    /** The sum of its types' probabilities. */
    double probability(Map<EventType, Double> types) {
        return Stream.of(first, last)
                .distinct()
                .mapToDouble(type -> types.getOrDefault(type, 0.0))
                .sum();
    }
}
