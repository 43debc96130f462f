package org.entente.claim.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as TIMEX3 writes it, with its days where it has some.
 *
 * @param timex such as 1940-06-10, 1940-SU, 199 (a decade), 2023-W37, BC0480, P4D, 2023-09-15TEV, PAST_REF, XXXX-04
 * @param start first day, or null if it has no place on the calendar
 * @param end last day, inclusive; null where {@code start} is
 * @param grain the unit it is given in, or null if it has no place on the calendar
 */
public record TimeValue(
        String timex,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable TimeUnit grain) {

    /** Whether it has a place on the calendar. */
    public boolean isDated() {
        return start != null;
    }

    static TimeValue undated(String timex) {
        return new TimeValue(timex, null, null, null);
    }

    /** One day. */
    public static TimeValue day(LocalDate day) {
        String timex =
                month(day.getYear(), day.getMonthValue()) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
        return new TimeValue(timex, day, day, TimeUnit.DAY);
    }

    static TimeValue week(LocalDate inIt) {
        LocalDate monday = inIt.minusDays(inIt.getDayOfWeek().getValue() - 1L);
        String timex = String.format(
                Locale.ROOT,
                "%s-W%02d",
                year(monday.get(IsoFields.WEEK_BASED_YEAR)),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new TimeValue(timex, monday, monday.plusDays(6), TimeUnit.WEEK);
    }

    static TimeValue weekend(LocalDate saturday) {
        return new TimeValue(week(saturday).timex() + "-WE", saturday, saturday.plusDays(1), TimeUnit.WEEKEND);
    }

    static TimeValue monthOf(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new TimeValue(month(year, month), first, first.plusMonths(1).minusDays(1), TimeUnit.MONTH);
    }

    static TimeValue part(int year, YearPart part) {
        LocalDate first = LocalDate.of(year, part.firstMonth(), 1);
        TimeUnit grain = part.timex().matches("[QH].") ? TimeUnit.QUARTER : TimeUnit.SEASON;
        return new TimeValue(
                year(year) + "-" + part.timex(),
                first,
                first.plusMonths(part.months()).minusDays(1),
                grain);
    }

    static TimeValue yearOf(int year) {
        return new TimeValue(
                year(year),
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31),
                TimeUnit.YEAR);
    }

    /** A decade or century, from its first year by astronomical count to its last. */
    static TimeValue years(int first, int last, TimeUnit unit) {
        int digits = unit == TimeUnit.DECADE ? 3 : 2;
        String start = year(last <= 0 ? last : first);
        String timex = start.substring(0, start.length() - 4 + digits);
        return new TimeValue(timex, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), unit);
    }

    /** The same days, written otherwise. */
    TimeValue written(String other) {
        return new TimeValue(other, start, end, grain);
    }

    /** The same value, cut to other days. */
    TimeValue between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? this : new TimeValue(timex, first, last, grain);
    }

    private static String month(int year, int month) {
        return String.format(Locale.ROOT, "%s-%02d", year(year), month);
    }

    private static String year(int astronomical) {
        return astronomical > 0
                ? String.format(Locale.ROOT, "%04d", astronomical)
                : String.format(Locale.ROOT, "BC%04d", 1 - astronomical);
    }
}
