package org.entente.claim.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.entente.claim.time.Reckoning.Reckoned;
import org.entente.claim.time.TimeForm.Anchor;

/** Reckons days of the week. */
final class Weekdays {
    private final Reckoning seen;

    Weekdays(Reckoning seen) {
        this.seen = seen;
    }

    Reckoned reckon(TimeForm.Weekday form) {
        TimeValue base = seen.base(Anchor.PUBLICATION);
        DayOfWeek day = form.day();
        if (base == null || base.start() == null || base.grain() != TimeUnit.DAY) {
            return new Reckoned(TimeValue.undated("XXXX-WXX-" + day.getValue()), "");
        }
        LocalDate now = base.start();
        if (form.direction() == null) {
            return open(day, now);
        }
        String rule = seen.anchorWords(Anchor.PUBLICATION);
        return switch (form.direction()) {
            case -1 -> of(now.with(TemporalAdjusters.previous(day)), "weekday, last before " + rule);
            case 1 ->
                of(
                        now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day)),
                        "weekday, of the week after " + rule);
            default ->
                of(
                        now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(day)),
                        "weekday, of the week of " + rule);
        };
    }

    /** A bare weekday lies within the week before or after the day of writing, that day included: agencies write so. */
    private Reckoned open(DayOfWeek day, LocalDate now) {
        LocalDate past = now.with(TemporalAdjusters.previousOrSame(day));
        LocalDate future = now.with(TemporalAdjusters.nextOrSame(day));
        if (seen.published() == null) {
            return of(future, "weekday, after the time told of");
        }
        return switch (seen.tense()) {
            case PAST -> of(past, "weekday, past tense");
            case FUTURE -> of(future, "weekday, future tense");
            case PRESENT -> {
                TimeValue nearest = Dates.nearer(TimeValue.day(past), TimeValue.day(future), now);
                yield new Reckoned(nearest, "weekday nearest to publication");
            }
        };
    }

    private static Reckoned of(LocalDate day, String rule) {
        return new Reckoned(TimeValue.day(day), rule);
    }
}
