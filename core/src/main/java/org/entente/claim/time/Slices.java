package org.entente.claim.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Cuts parts out of values: early is the first third, late the last, by months in years and by years in decades. */
final class Slices {
    private Slices() {}

    /**
     * @param now the day that EARLIER and LATER are seen from
     * @param value dated
     */
    static TimeValue cut(TimeValue value, LocalDate start, LocalDate end, Slice slice, LocalDate now) {
        return switch (slice) {
            case EARLY -> value.between(start, third(value, start, end, 1).minusDays(1));
            case MIDDLE ->
                value.between(
                        third(value, start, end, 1), third(value, start, end, 2).minusDays(1));
            case LATE -> value.between(third(value, start, end, 2), end);
            case FIRST_HALF -> half(value, 1).between(start, middle(start, end).minusDays(1));
            case SECOND_HALF -> half(value, 2).between(middle(start, end), end);
            case EARLIER -> now.isBefore(start) || now.isAfter(end) ? value : value.between(start, now);
            case LATER -> now.isBefore(start) || now.isAfter(end) ? value : value.between(now, end);
        };
    }

    private static TimeValue half(TimeValue value, int half) {
        return value.grain() == TimeUnit.YEAR ? value.written(value.timex() + "-H" + half) : value;
    }

    /** The first day of the second (1) or last (2) third. */
    private static LocalDate third(TimeValue value, LocalDate start, LocalDate end, int thirds) {
        if (value.grain() == TimeUnit.MONTH) {
            return start.plusDays(10L * thirds);
        }
        if (value.grain() == TimeUnit.DECADE) {
            return start.plusYears(thirds == 1 ? 4 : 7);
        }
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        return months >= 3
                ? start.plusMonths(months * thirds / 3)
                : start.plusDays(Math.round(ChronoUnit.DAYS.between(start, end.plusDays(1)) * thirds / 3.0));
    }

    private static LocalDate middle(LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        return months >= 2
                ? start.plusMonths(months / 2)
                : start.plusDays((ChronoUnit.DAYS.between(start, end) + 1) / 2);
    }
}
