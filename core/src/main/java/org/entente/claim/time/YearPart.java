package org.entente.claim.time;

/** Named parts of a year that are no months. Seasons are meteorological and northern, a winter begins in its year. */
public enum YearPart {
    SPRING("SP", 3, 3),
    SUMMER("SU", 6, 3),
    AUTUMN("FA", 9, 3),
    WINTER("WI", 12, 3),
    Q1("Q1", 1, 3),
    Q2("Q2", 4, 3),
    Q3("Q3", 7, 3),
    Q4("Q4", 10, 3),
    H1("H1", 1, 6),
    H2("H2", 7, 6);

    private final String timex;
    private final int firstMonth;
    private final int months;

    YearPart(String timex, int firstMonth, int months) {
        this.timex = timex;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    String timex() {
        return timex;
    }

    int firstMonth() {
        return firstMonth;
    }

    int months() {
        return months;
    }
}
