package org.entente.record;

/** How an event stands, computed from its claims and never set by hand. */
public enum Standing {
    /**
     * At least one outlet asserts it itself, or it is done by saying it and whoever did it says so; and nobody denies
     * it.
     */
    REPORTED,
    /** Only holders other than the outlets say so. */
    ALLEGED,
    /** Some affirm it and some deny it. */
    DISPUTED,
    /** It is only denied. */
    DENIED,
    /** It lies ahead: announced, scheduled, intended. */
    PLANNED,
    /** It is only imagined: if, could, would. */
    HYPOTHETICAL
}
