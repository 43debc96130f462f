package org.entente.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Days in the shortest true words: a day, a month, a year, a range, an open end. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** Null where neither end is known. */
    public static @Nullable String of(TimeRange time) {
        LocalDate start = time.start();
        LocalDate end = time.end();
        if (start == null) {
            return end == null ? null : "by " + DAY.format(end);
        }
        return end == null ? "from " + DAY.format(start) : of(start, end);
    }

    /** The last day inclusive. */
    public static String of(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return DAY.format(start);
        }
        boolean whole =
                start.getDayOfMonth() == 1 && YearMonth.from(end).atEndOfMonth().equals(end);
        if (whole && YearMonth.from(start).equals(YearMonth.from(end))) {
            return MONTH.format(start);
        }
        boolean sameYear = start.getYear() == end.getYear();
        if (whole && sameYear && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return Integer.toString(start.getYear());
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return start.getDayOfMonth() + "–" + DAY.format(end);
        }
        return (sameYear ? DAY_OF_YEAR : DAY).format(start) + " – " + DAY.format(end);
    }
}
