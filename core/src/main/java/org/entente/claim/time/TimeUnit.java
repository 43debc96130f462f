package org.entente.claim.time;

/** Lengths of time that language counts in, the shortest first. */
public enum TimeUnit {
    SECOND("S", true, 0, 0),
    MINUTE("M", true, 0, 0),
    HOUR("H", true, 0, 0),
    DAY("D", false, 1, 7),
    WEEKEND("WE", false, 2, 4),
    WEEK("W", false, 7, 6),
    MONTH("M", false, 30, 6),
    QUARTER("Q", false, 91, 2),
    SEASON("SE", false, 91, 2),
    YEAR("Y", false, 365, 5),
    DECADE("DE", false, 3652, 2),
    CENTURY("CE", false, 36524, 1);

    private final String timex;
    private final boolean ofDay;
    private final int days;
    private final int uncounted;

    TimeUnit(String timex, boolean ofDay, int days, int uncounted) {
        this.timex = timex;
        this.ofDay = ofDay;
        this.days = days;
        this.uncounted = uncounted;
    }

    /** Its letters in a TIMEX3 duration. */
    String timex() {
        return timex;
    }

    /** Whether it is shorter than a day. */
    boolean ofDay() {
        return ofDay;
    }

    /** About how many days it has; 0 if shorter than one. */
    int days() {
        return days;
    }

    /** How many of it 'recent' and 'coming' reach where no number says it. */
    int uncounted() {
        return uncounted;
    }

    boolean finerThan(TimeUnit other) {
        return compareTo(other) < 0;
    }
}
