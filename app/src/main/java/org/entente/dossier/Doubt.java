package org.entente.dossier;

/**
 * Two claims, or two actors, of which it is doubtful whether they are one.
 *
 * @param one id
 * @param other id
 */
public record Doubt(String one, String other) {
    /** Of what. */
    public enum Of {
        /** Claims that were joined. */
        JOINED,
        /** Claims of different events. */
        NEAR,
        /** Persons of the same last name. */
        ACTORS
    }
}
