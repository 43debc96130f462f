package org.entente.claim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.entente.claim.time.Reckoning.Reckoned;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Duration;
import org.entente.claim.time.TimeForm.Shifted;
import org.entente.record.Tense;

/** Reckons what is counted off in units: yesterday, this week, three months ago, two days later. */
final class Shifts {
    private final Reckoning seen;

    Shifts(Reckoning seen) {
        this.seen = seen;
    }

    Reckoned reckon(Shifted form) {
        TimeValue base = seen.base(form.anchor());
        boolean today = form.unit() == TimeUnit.DAY
                && form.anchor() == Anchor.PUBLICATION
                && Integer.valueOf(0).equals(form.by());
        if (today && seen.published() == null) {
            return undated("PRESENT_REF");
        }
        if (form.by() == null) {
            return undated(form.forward() ? "FUTURE_REF" : "PAST_REF");
        }
        if (base == null || base.start() == null || base.grain() == null) {
            return undated(every(form.unit()));
        }
        LocalDate from = base.start();
        if (form.unit().finerThan(base.grain())) {
            return coarse(form, base);
        }
        int by = form.by();
        TimeValue value =
                switch (form.unit()) {
                    case SECOND, MINUTE, HOUR ->
                        TimeValue.day(from).written(TimeValue.day(from).timex() + "TXX");
                    case DAY -> TimeValue.day(from.plusDays(by));
                    case WEEKEND -> weekend(from, by);
                    case WEEK -> TimeValue.week(from.plusWeeks(by));
                    case MONTH -> month(from.plusMonths(by));
                    case QUARTER -> quarter(from.plusMonths(3L * by));
                    case SEASON -> TimeValue.undated("null");
                    case YEAR -> TimeValue.yearOf(from.plusYears(by).getYear());
                    case DECADE -> decade(from.plusYears(10L * by).getYear());
                    case CENTURY -> century(from.plusYears(100L * by).getYear());
                };
        return clipped(form, value, from);
    }

    /** What is happening 'this week' lies before or after the day of writing, as the tense says. */
    private Reckoned clipped(Shifted form, TimeValue value, LocalDate now) {
        boolean publication = form.anchor() == Anchor.PUBLICATION && seen.published() != null;
        String unit = form.unit().name().toLowerCase(Locale.ROOT);
        String rule = Integer.valueOf(0).equals(form.by()) ? "the " + unit + " of " : unit + " counted from ";
        rule += seen.anchorWords(form.anchor());
        boolean now0 = publication
                && Integer.valueOf(0).equals(form.by())
                && !form.unit().finerThan(TimeUnit.WEEK);
        if (!now0 || value.start() == null || value.end() == null || seen.tense() == Tense.PRESENT) {
            return new Reckoned(value, rule);
        }
        return seen.tense() == Tense.PAST
                ? new Reckoned(value.between(value.start(), now), "this " + unit + ", before publication")
                : new Reckoned(value.between(now, value.end()), "this " + unit + ", after publication");
    }

    /** The next day after some day of a month: no day is known, but it lies there. */
    private static Reckoned coarse(Shifted form, TimeValue base) {
        if (form.by() != null && form.by() == 0) {
            return new Reckoned(base, "the time told of");
        }
        String timex = base.timex();
        if (base.grain() == TimeUnit.YEAR && form.unit() == TimeUnit.MONTH) {
            timex += "-XX";
        } else if (base.grain() == TimeUnit.YEAR && form.unit() == TimeUnit.DAY) {
            timex += "-XX-XX";
        } else if (base.grain() == TimeUnit.MONTH && form.unit() == TimeUnit.DAY) {
            timex += "-XX";
        } else {
            return undated(every(form.unit()));
        }
        return undated(timex);
    }

    private static TimeValue weekend(LocalDate from, int by) {
        LocalDate saturday =
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return TimeValue.weekend(saturday.plusWeeks(by));
    }

    private static TimeValue month(LocalDate in) {
        return TimeValue.monthOf(in.getYear(), in.getMonthValue());
    }

    private static TimeValue quarter(LocalDate in) {
        return TimeValue.part(in.getYear(), YearPart.valueOf("Q" + ((in.getMonthValue() + 2) / 3)));
    }

    private static TimeValue decade(int year) {
        int first = year > 0 ? year / 10 * 10 : -((1 - year) / 10 * 10) - 8;
        return TimeValue.years(first, first + 9, TimeUnit.DECADE);
    }

    private static TimeValue century(int year) {
        int first = year > 0 ? year / 100 * 100 : -((1 - year) / 100 * 100) - 98;
        return TimeValue.years(first, first + 99, TimeUnit.CENTURY);
    }

    private static Reckoned undated(String timex) {
        return new Reckoned(TimeValue.undated(timex), "");
    }

    /** So long after ({@code sign} 1) or before (-1) a day; a part of a unit counts by its days. */
    static LocalDate plus(LocalDate day, Duration length, int sign) {
        double amount = Math.min(10_000, length.amount() == null ? 0 : length.amount());
        boolean whole = amount == Math.rint(amount);
        return switch (length.unit()) {
            case MONTH ->
                whole ? day.plusMonths(Math.round(amount) * sign) : day.plusDays(Math.round(amount * 30.4) * sign);
            case YEAR -> day.plusMonths(Math.round(amount * 12) * sign);
            case DECADE -> day.plusYears(Math.round(amount * 10) * sign);
            case CENTURY -> day.plusYears(Math.round(amount * 100) * sign);
            default -> day.plusDays(Math.round(amount * length.unit().days()) * sign);
        };
    }

    /** The TIMEX3 value of a length of time. */
    static String timex(Duration duration) {
        TimeUnit unit = duration.unit();
        Double amount = duration.amount();
        String number = amount == null
                ? "X"
                : amount == Math.rint(amount)
                        ? String.format(Locale.ROOT, "%.0f", amount)
                        : amount == 0.5 ? ".5" : String.valueOf(amount);
        return (unit.ofDay() ? "PT" : "P") + number + unit.timex();
    }

    /** The TIMEX3 value of some unit or other of its kind. */
    static String every(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
