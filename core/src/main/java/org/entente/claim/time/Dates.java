package org.entente.claim.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.time.Reckoning.Reckoned;
import org.entente.claim.time.TimeForm.Calendar;
import org.entente.claim.time.TimeForm.Nearest;
import org.jspecify.annotations.Nullable;

/** Reckons days, months, seasons and years, named with or without their year. */
final class Dates {
    private final Reckoning seen;

    Dates(Reckoning seen) {
        this.seen = seen;
    }

    Reckoned calendar(Calendar c, @Nullable Slice slice) {
        TimeForm.Year year = c.year();
        if (year != null && year.anchor() == null) {
            return seen.cut(named(c, year.number()), slice, "named in full");
        }
        if (year != null && year.anchor() != null) {
            TimeValue base = seen.base(year.anchor());
            return base == null || base.start() == null
                    ? Reckoning.undated(openTimex(c))
                    : seen.cut(
                            named(c, base.start().getYear() + year.number()),
                            slice,
                            "year counted from " + (seen.published() == null ? "the text before" : "publication"));
        }
        LocalDate now = seen.published();
        if (now != null && (c.month() != null || c.part() != null)) {
            return byTense(c, slice, now);
        }
        TimeValue reference = seen.reference();
        LocalDate before = reference == null ? now : reference.start();
        if (before == null) {
            return Reckoning.undated(openTimex(c));
        }
        LocalDate in = now != null && c.day() != null ? monthOfDay(c.day(), now) : before;
        Integer month = c.month() == null && c.day() != null ? Integer.valueOf(in.getMonthValue()) : c.month();
        String rule = now == null ? "year of the text before" : "day of the month nearest to publication";
        return seen.cut(named(new Calendar(null, month, c.day(), c.part()), in.getYear()), slice, rule);
    }

    /** In the news 'the 9th' is of this month, or where the tense says so, of the one before or after. */
    private LocalDate monthOfDay(int day, LocalDate now) {
        return switch (seen.tense()) {
            case PAST -> day > now.getDayOfMonth() ? now.minusMonths(1) : now;
            case FUTURE -> day < now.getDayOfMonth() ? now.plusMonths(1) : now;
            case PRESENT -> now;
        };
    }

    /** A date without its year: the latest such before publication, the first after it, or the nearer of the two. */
    private Reckoned byTense(Calendar c, @Nullable Slice slice, LocalDate now) {
        TimeValue past = null;
        TimeValue future = null;
        for (int y = now.getYear() - 8; y <= now.getYear() + 8; y++) {
            TimeValue value = valid(c, y) ? seen.cut(named(c, y), slice, "").value() : null;
            if (value == null || value.start() == null || value.end() == null) {
                continue;
            }
            if (!value.start().isAfter(now)) {
                past = value;
            }
            if (future == null && !value.end().isBefore(now)) {
                future = value;
            }
        }
        if (past == null || future == null) {
            return Reckoning.undated(openTimex(c));
        }
        String of = slice == null ? "" : slice.words() + ", ";
        String what = of + (c.part() != null ? "part of the year" : c.day() == null ? "month" : "day of the year");
        return switch (seen.tense()) {
            case PAST -> new Reckoned(past, what + ", past tense");
            case FUTURE -> new Reckoned(future, what + ", future tense");
            case PRESENT -> new Reckoned(nearer(past, future, now), what + " nearest to publication");
        };
    }

    static TimeValue nearer(TimeValue past, TimeValue future, LocalDate now) {
        long back = past.end() == null ? 0 : ChronoUnit.DAYS.between(past.end(), now);
        long on = future.start() == null ? 0 : ChronoUnit.DAYS.between(now, future.start());
        return on < back ? future : past;
    }

    private static boolean valid(Calendar c, int year) {
        return c.month() == null
                || c.day() == null
                || c.day() <= YearMonth.of(year, c.month()).lengthOfMonth();
    }

    private static TimeValue named(Calendar c, int year) {
        if (c.month() != null) {
            return c.day() == null
                    ? TimeValue.monthOf(year, c.month())
                    : TimeValue.day(LocalDate.of(year, c.month(), c.day()));
        }
        return c.part() == null ? TimeValue.yearOf(year) : TimeValue.part(year, c.part());
    }

    private static String openTimex(Calendar c) {
        if (c.part() != null) {
            return "XXXX-" + c.part().timex();
        }
        String month = c.month() == null ? "XX" : String.format(Locale.ROOT, "%02d", c.month());
        return c.day() == null ? "XXXX-" + month : "XXXX-" + month + String.format(Locale.ROOT, "-%02d", c.day());
    }

    Reckoned nearest(Nearest n) {
        TimeValue base = seen.base(n.anchor());
        if (base == null || base.start() == null || base.end() == null) {
            return Reckoning.undated(openTimex(n.named()));
        }
        LocalDate from = base.start();
        LocalDate to = base.end();
        int year = from.getYear();
        IntFunction<TimeValue> of = y -> named(n.named(), y);
        Stream<TimeValue> candidates = IntStream.rangeClosed(year - 2, year + 2).mapToObj(of);
        String which =
                n.direction() < 0 ? "latest before " : n.direction() > 0 ? "first after " : "the one of the year of ";
        TimeValue found =
                switch (n.direction()) {
                    case -1 ->
                        candidates
                                .filter(v -> v.end() != null && v.end().isBefore(from))
                                .reduce((a, b) -> b)
                                .orElseThrow();
                    case 1 ->
                        candidates
                                .filter(v -> v.start() != null && v.start().isAfter(to))
                                .findFirst()
                                .orElseThrow();
                    default ->
                        candidates
                                .filter(v -> v.start() != null
                                        && v.end() != null
                                        && !v.start().isAfter(from)
                                        && !v.end().isBefore(from))
                                .findFirst()
                                .orElse(named(n.named(), year));
                };
        return new Reckoned(found, which + seen.anchorWords(n.anchor()));
    }
}
