package org.entente.merge;

import java.util.List;

/**
 * A detail in which the reports of one event differ.
 *
 * @param on killed, injured, words, type or place
 * @param versions two or more, by most reports first; what was superseded last
 */
public record Difference(String on, List<Version> versions) {
    public Difference {
        versions = List.copyOf(versions);
    }

    /**
     * What some of the reports say.
     *
     * @param says the value: a number, a type, a place, the words
     * @param claims ids of the claims that say so
     * @param superseded whether all outlets that said so said otherwise later
     */
    public record Version(String says, List<String> claims, boolean superseded) {
        public Version {
            claims = List.copyOf(claims);
        }
    }
}
