package org.entente.claim.time;

/** How the word before an expression bounds what it dates: in May, since May, until May. */
public enum Bound {
    /** Within the time named. */
    WITHIN,
    /** From its first day on. */
    SINCE,
    /** From the day after it on. */
    AFTER,
    /** Up to its last day: until, till, by. */
    UNTIL,
    /** Up to the day before it. */
    BEFORE
}
