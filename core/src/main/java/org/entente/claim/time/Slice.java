package org.entente.claim.time;

/** A part of a longer time that a word cuts out: early, the end of, later in. */
public enum Slice {
    EARLY("early"),
    MIDDLE("middle"),
    LATE("late"),
    FIRST_HALF("first half"),
    SECOND_HALF("second half"),
    /** What lies before the present: earlier this week. */
    EARLIER("before publication"),
    /** What lies after the present: later this month. */
    LATER("after publication");

    private final String words;

    Slice(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
