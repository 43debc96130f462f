package org.entente.claim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Calendar;
import org.entente.claim.time.TimeForm.Nearest;
import org.entente.claim.time.TimeForm.Sliced;
import org.entente.record.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what a form means when seen from a day of writing or from a time told of before.
 *
 * @param published the day of writing, or null in a history
 * @param tense of the clause, where there is a day of writing
 * @param reference the time told of before, or null
 */
record Reckoning(
        @Nullable LocalDate published,
        Tense tense,
        @Nullable TimeValue reference) {
    /** How far 'recent' and 'coming' reach where no number says it, in the unit's own count. */
    private static final int[] UNCOUNTED = {0, 0, 0, 7, 4, 6, 6, 2, 2, 5, 2, 1};

    /** A value, and how it follows from the words. */
    record Reckoned(TimeValue value, String rule) {}

    private static Reckoned undated(String timex) {
        return new Reckoned(TimeValue.undated(timex), "");
    }

    Reckoned reckon(TimeForm form) {
        try {
            return reckonChecked(form);
        } catch (DateTimeException e) {
            // 30 February, or a count of years that leaves the calendar.
            return undated("null");
        }
    }

    private Reckoned reckonChecked(TimeForm form) {
        if (form instanceof Calendar calendar) {
            return calendar(calendar, null);
        } else if (form instanceof Sliced sliced) {
            return sliced(sliced);
        } else if (form instanceof Nearest nearest) {
            return nearest(nearest);
        } else if (form instanceof TimeForm.Years years) {
            return new Reckoned(TimeValue.years(years.first(), years.last(), years.unit()), "named in full");
        } else if (form instanceof TimeForm.Weekday weekday) {
            return new Weekdays(this).reckon(weekday);
        } else if (form instanceof TimeForm.Shifted shifted) {
            return new Shifts(this).reckon(shifted);
        } else if (form instanceof TimeForm.Duration duration) {
            return undated(Shifts.timex(duration));
        } else if (form instanceof TimeForm.Window window) {
            return window(window);
        } else if (form instanceof TimeForm.Clock clock) {
            return clock(clock);
        } else if (form instanceof TimeForm.Indefinite indefinite) {
            return undated(
                    indefinite.direction() < 0
                            ? "PAST_REF"
                            : indefinite.direction() > 0 ? "FUTURE_REF" : "PRESENT_REF");
        } else if (form instanceof TimeForm.Recurring recurring) {
            return undated(Shifts.every(recurring.unit()));
        }
        return range((TimeForm.Range) form);
    }

    /** The value that an anchor stands for, or null if it is not known. */
    @Nullable
    TimeValue base(Anchor anchor) {
        return anchor == Anchor.PUBLICATION && published != null ? TimeValue.day(published) : reference;
    }

    private Reckoned calendar(Calendar c, @Nullable Slice slice) {
        TimeForm.Year year = c.year();
        if (year != null && year.anchor() == null) {
            return cut(named(c, year.number()), slice, "named in full");
        }
        if (year != null && year.anchor() != null) {
            TimeValue base = base(year.anchor());
            return base == null || base.start() == null
                    ? undated(openTimex(c))
                    : cut(
                            named(c, base.start().getYear() + year.number()),
                            slice,
                            "year counted from " + (published == null ? "the text before" : "publication"));
        }
        if (published != null && c.month() != null || published != null && c.part() != null) {
            return byTense(c, slice, published);
        }
        LocalDate before = reference == null ? published : reference.start();
        if (before == null) {
            return undated(openTimex(c));
        }
        Integer month = c.month() == null && c.day() != null ? Integer.valueOf(before.getMonthValue()) : c.month();
        return cut(
                named(new Calendar(null, month, c.day(), c.part()), before.getYear()),
                slice,
                "year of the text before");
    }

    /** A date without its year: the latest such before publication, the first after it, or the nearer of the two. */
    private Reckoned byTense(Calendar c, @Nullable Slice slice, LocalDate now) {
        TimeValue past = null;
        TimeValue future = null;
        for (int y = now.getYear() - 8; y <= now.getYear() + 8; y++) {
            TimeValue value = valid(c, y) ? cut(named(c, y), slice, "").value() : null;
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
            return undated(openTimex(c));
        }
        String what = c.part() != null ? "part of the year" : c.day() == null ? "month" : "day of the year";
        return switch (tense) {
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
                || c.day() <= java.time.YearMonth.of(year, c.month()).lengthOfMonth();
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
        String month = c.month() == null ? "XX" : String.format(java.util.Locale.ROOT, "%02d", c.month());
        return c.day() == null
                ? "XXXX-" + month
                : "XXXX-" + month + String.format(java.util.Locale.ROOT, "-%02d", c.day());
    }

    private Reckoned sliced(Sliced sliced) {
        if (sliced.whole() instanceof Calendar calendar) {
            return calendar(calendar, sliced.slice());
        }
        // What is 'earlier this week' is cut by its slice, not by the tense.
        boolean bySelf = sliced.slice() == Slice.EARLIER || sliced.slice() == Slice.LATER;
        Reckoned whole =
                (bySelf ? new Reckoning(published, Tense.PRESENT, reference) : this).reckonChecked(sliced.whole());
        Tense seen = sliced.slice() == Slice.EARLIER ? Tense.PAST : tense;
        if (sliced.whole() instanceof TimeForm.Weekday) {
            return new Reckoning(published, seen, reference).reckonChecked(sliced.whole());
        }
        return cut(whole.value(), sliced.slice(), whole.rule());
    }

    private Reckoned cut(TimeValue value, @Nullable Slice slice, String rule) {
        if (slice == null || value.start() == null || value.end() == null) {
            return new Reckoned(value, rule);
        }
        LocalDate now = published != null
                ? published
                : reference != null && reference.start() != null ? reference.start() : value.start();
        return new Reckoned(Slices.cut(value, value.start(), value.end(), slice, now), slice.words() + ", " + rule);
    }

    private Reckoned nearest(Nearest n) {
        TimeValue base = base(n.anchor());
        if (base == null || base.start() == null || base.end() == null) {
            return undated(openTimex(n.named()));
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
        return new Reckoned(found, which + anchorWords(n.anchor()));
    }

    String anchorWords(Anchor anchor) {
        return anchor == Anchor.PUBLICATION && published != null ? "publication" : "the time told of";
    }

    private Reckoned window(TimeForm.Window window) {
        String timex = Shifts.timex(window.length());
        TimeValue base = base(window.anchor());
        if (base == null
                || base.start() == null
                || base.grain() != TimeUnit.DAY
                || window.length().unit().ofDay()) {
            return undated(timex);
        }
        LocalDate now = base.start();
        TimeUnit unit = window.length().unit();
        Double amount = window.length().amount();
        long days = Math.round(Math.min(10_000, amount == null ? UNCOUNTED[unit.ordinal()] : amount) * unit.days());
        boolean back = window.direction() < 0;
        return new Reckoned(
                new TimeValue(timex, back ? now.minusDays(days) : now, back ? now : now.plusDays(days), unit),
                (back ? "up to " : "from ") + anchorWords(window.anchor()));
    }

    private Reckoned clock(TimeForm.Clock clock) {
        if (clock.day() == null) {
            return undated("XXXX-XX-XX" + clock.time());
        }
        Reckoned day = reckonChecked(clock.day());
        return new Reckoned(day.value().written(day.value().timex() + clock.time()), day.rule());
    }

    private Reckoned range(TimeForm.Range range) {
        Reckoned to = reckon(range.to().form());
        boolean open = range.from().form() instanceof TimeForm.Weekday
                || range.from().form() instanceof Calendar c && c.year() == null;
        // In 'from Monday to Wednesday' the Monday is the one before that Wednesday.
        Reckoning first =
                open && to.value().end() != null ? new Reckoning(to.value().end(), Tense.PAST, reference) : this;
        Reckoned from = first.reckon(range.from().form());
        LocalDate start = from.value().start();
        LocalDate end = to.value().end();
        if (start == null || end == null || end.isBefore(start)) {
            return undated("null");
        }
        return new Reckoned(
                new TimeValue(
                        from.value().timex() + "/" + to.value().timex(),
                        start,
                        end,
                        to.value().grain()),
                "from the first to the last; " + to.rule());
    }
}
