package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * One link in the chain of those who are committed to a claim: the outlet that reports, the agency that it quotes, the
 * person who is quoted.
 *
 * @param kind what the holder is
 * @param id the actor's id; null for the author
 * @param name the name to show; null where the text leaves the holder unnamed ("reportedly")
 * @param country as in {@link Actor#country()}
 * @param cue the words that attribute: said, denied, according to; null for the author
 */
public record Holder(
        Kind kind,
        @Nullable String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable Evidence cue) {

    /** What a holder is. */
    public enum Kind {
        /** The outlet that published the document; first in every chain. */
        AUTHOR,
        /** An actor who says, believes, accuses, denies. */
        ACTOR,
        /** A news agency, paper or broadcaster through which the words came. */
        OUTLET
    }

    /** The head of every chain. */
    public static Holder author(@Nullable String outlet) {
        return new Holder(Kind.AUTHOR, null, outlet, null, null);
    }
}
