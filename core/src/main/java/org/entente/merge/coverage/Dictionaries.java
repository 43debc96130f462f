package org.entente.merge.coverage;

import java.util.Arrays;

/** A dictionary for each facet of the documents that are compared. */
final class Dictionaries {
    private final Dictionary[] all =
            Arrays.stream(Facet.values()).map(f -> new Dictionary()).toArray(Dictionary[]::new);

    Dictionary of(Facet facet) {
        return all[facet.ordinal()];
    }
}
