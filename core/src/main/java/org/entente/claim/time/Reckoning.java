package org.entente.claim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
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
    /** A value, and how it follows from the words. */
    record Reckoned(TimeValue value, String rule) {}

    static Reckoned undated(String timex) {
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
            return new Dates(this).calendar(calendar, null);
        } else if (form instanceof Sliced sliced) {
            return sliced(sliced);
        } else if (form instanceof Nearest nearest) {
            return new Dates(this).nearest(nearest);
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
        } else if (form instanceof TimeForm.Portion portion) {
            return portion(portion);
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

    private Reckoned sliced(Sliced sliced) {
        if (sliced.whole() instanceof Calendar calendar) {
            return new Dates(this).calendar(calendar, sliced.slice());
        }
        // 'Earlier this week' is past and 'later on Friday' to come, whatever the clause says.
        boolean earlier = sliced.slice() == Slice.EARLIER;
        boolean later = sliced.slice() == Slice.LATER;
        Tense told = earlier ? Tense.PAST : later ? Tense.FUTURE : tense;
        Reckoned whole = new Reckoning(published, told, reference).reckonChecked(sliced.whole());
        boolean cutByTense = sliced.whole() instanceof TimeForm.Shifted && published != null;
        if (sliced.whole() instanceof TimeForm.Weekday || ((earlier || later) && cutByTense)) {
            return whole;
        }
        return cut(whole.value(), sliced.slice(), whole.rule());
    }

    Reckoned cut(TimeValue value, @Nullable Slice slice, String rule) {
        if (slice == null || value.start() == null || value.end() == null) {
            return new Reckoned(value, rule);
        }
        LocalDate now = published != null
                ? published
                : reference != null && reference.start() != null ? reference.start() : value.start();
        return new Reckoned(Slices.cut(value, value.start(), value.end(), slice, now), slice.words() + ", " + rule);
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
        boolean back = window.direction() < 0;
        TimeForm.Duration length = new TimeForm.Duration(amount == null ? unit.uncounted() : amount, unit);
        LocalDate edge = Shifts.plus(now, length, window.direction());
        return new Reckoned(
                new TimeValue(timex, back ? edge : now, back ? now : edge, unit),
                (back ? "up to " : "from ") + anchorWords(window.anchor()));
    }

    private Reckoned portion(TimeForm.Portion portion) {
        Reckoned whole = reckonChecked(portion.whole());
        LocalDate start = whole.value().start();
        LocalDate end = whole.value().end();
        String timex = Shifts.timex(portion.length());
        if (start == null || end == null || portion.length().amount() == null) {
            return undated(timex);
        }
        LocalDate edge = Shifts.plus(portion.last() ? end : start, portion.length(), portion.last() ? -1 : 1);
        LocalDate first = portion.last() ? latest(start, edge.plusDays(1)) : start;
        LocalDate last = portion.last() || edge.minusDays(1).isAfter(end) ? end : edge.minusDays(1);
        TimeValue value = new TimeValue(timex, first, last, portion.length().unit());
        return new Reckoned(value, (portion.last() ? "end" : "beginning") + " of it, " + whole.rule());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Reckoned clock(TimeForm.Clock clock) {
        if (clock.day() == null) {
            boolean told = published == null
                    && reference != null
                    && reference.grain() == TimeUnit.DAY
                    && clock.time().contains(":");
            return told && reference != null
                    ? new Reckoned(
                            reference.written(reference.timex().replaceFirst("T.*", "") + clock.time()),
                            "the day told of")
                    : undated("XXXX-XX-XX" + clock.time());
        }
        Reckoned day = reckonChecked(clock.day());
        return new Reckoned(day.value().written(day.value().timex() + clock.time()), day.rule());
    }

    private Reckoned range(TimeForm.Range range) {
        Reckoned to = reckon(range.to().form());
        boolean yearless = range.from().form() instanceof Calendar date && date.year() == null;
        boolean open = yearless || range.from().form() instanceof TimeForm.Weekday;
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
                "from the first to the last, " + to.rule());
    }
}
