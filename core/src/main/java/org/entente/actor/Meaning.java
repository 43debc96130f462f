package org.entente.actor;

/** What a name that is known stands for. */
sealed interface Meaning {
    /** A word for a state. */
    record OfState(Country country, Use use) implements Meaning {}

    /**
     * A word for an organisation.
     *
     * @param loose whether the word is in common use for other things as well ("the bloc", "Congress"), so that it
     *     needs support from the document
     * @param seat whether it is the city where the organisation sits
     */
    record OfOrganisation(Organisation organisation, boolean loose, boolean seat) implements Meaning {}

    /** How a word stands for a state. */
    enum Use {
        /** Its name: Belarus, the DPRK. */
        NAME,
        /** The word for its people and things: Belarusian, Belarusians. */
        DEMONYM,
        /** A capital or a seat of government that may speak for it: Minsk, the Kremlin. */
        METONYM
    }
}
