package org.entente.claim.time;

/** Lengths of time that language counts in, the shortest first. */
public enum TimeUnit {
    SECOND("S", true, 0),
    MINUTE("M", true, 0),
    HOUR("H", true, 0),
    DAY("D", false, 1),
    WEEKEND("WE", false, 2),
    WEEK("W", false, 7),
    MONTH("M", false, 30),
    QUARTER("Q", false, 91),
    SEASON("SE", false, 91),
    YEAR("Y", false, 365),
    DECADE("DE", false, 3652),
    CENTURY("CE", false, 36524);

    private final String timex;
    private final boolean ofDay;
    private final int days;

    TimeUnit(String timex, boolean ofDay, int days) {
        this.timex = timex;
        this.ofDay = ofDay;
        this.days = days;
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

    boolean finerThan(TimeUnit other) {
        return compareTo(other) < 0;
    }
}
