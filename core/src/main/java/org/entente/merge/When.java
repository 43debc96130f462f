package org.entente.merge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * When a claim's happening took place: in days that the claim gives, or else roughly, from the day of its report.
 *
 * @param dated whether the claim itself gives days
 * @param from first day since 1970-01-01; {@link #NEVER_BEFORE} if open
 * @param to last day, inclusive; {@link #NEVER_AFTER} if open
 * @param rough whether an undated claim has {@code from} and {@code to} from its report's date and its tense
 * @param tense seen from the report's date
 * @param weekday the day of the week that the words of an undated claim name, or null
 */
record When(
        boolean dated,
        int from,
        int to,
        boolean rough,
        Tense tense,
        @Nullable DayOfWeek weekday) {
    static final int NEVER_BEFORE = Integer.MIN_VALUE / 4;
    static final int NEVER_AFTER = Integer.MAX_VALUE / 4;

    /** Reports are about the last two weeks and the next two months unless they say otherwise. */
    private static final int DAYS_BACK = 14;

    private static final int DAYS_AHEAD = 60;

    /** Farther apart than this, an undated claim hardly means that happening. */
    private static final int FAR_DAYS = 45;

    /** Ranges longer than this say little. */
    private static final int TIGHT_DAYS = 4;

    private static final int LOOSE_DAYS = 62;

    /** How well two times go together, from worst to best. */
    enum Fit {
        /** They exclude each other. */
        CONFLICT,
        /** A claim without days, in a report from quite another time. */
        FAR,
        /** Nothing is known that speaks for or against. */
        UNKNOWN,
        /** A claim without days, in a report from about that time. */
        NEAR,
        /** Ranges of weeks that overlap. */
        LOOSE,
        /** The same day or days. */
        TIGHT
    }

    static When of(Claim claim, Document document) {
        TimeRange time = claim.time();
        Published published = document.published();
        if (time != null && (time.start() != null || time.end() != null)) {
            int from = day(time.start(), NEVER_BEFORE);
            int to = day(time.end(), NEVER_AFTER);
            if (time.end() == null && claim.tense() == Tense.PAST && published != null) {
                to = Math.max(from, lastDay(published));
            }
            return new When(true, from, to, false, claim.tense(), null);
        }
        DayOfWeek weekday = time == null ? null : weekday(time.text());
        if (published == null) {
            return new When(false, NEVER_BEFORE, NEVER_AFTER, false, claim.tense(), weekday);
        }
        int first = Math.toIntExact(published.date().toEpochDay());
        int last = lastDay(published);
        return switch (claim.tense()) {
            case PAST -> new When(false, first - DAYS_BACK, last + 1, true, claim.tense(), weekday);
            case PRESENT -> new When(false, first - DAYS_BACK, last + DAYS_BACK, true, claim.tense(), weekday);
            case FUTURE -> new When(false, first - 1, last + DAYS_AHEAD, true, claim.tense(), weekday);
        };
    }

    Fit fit(When other) {
        if (dated && other.dated) {
            if (gap(other) > 0) {
                return Fit.CONFLICT;
            }
            int longest = Math.max(days(), other.days());
            return longest <= TIGHT_DAYS ? Fit.TIGHT : longest <= LOOSE_DAYS ? Fit.LOOSE : Fit.UNKNOWN;
        }
        if (dated || other.dated) {
            return dated ? other.fitDated(this) : fitDated(other);
        }
        return rough && other.rough ? nearOrFar(other) : Fit.UNKNOWN;
    }

    private Fit fitDated(When fixed) {
        if (weekday != null && fixed.days() == 1) {
            return LocalDate.ofEpochDay(fixed.from).getDayOfWeek() == weekday
                    ? (rough ? nearOrFar(fixed) : Fit.NEAR)
                    : Fit.CONFLICT;
        }
        if (!rough) {
            return Fit.UNKNOWN;
        }
        boolean past = tense == Tense.PAST && fixed.from > to;
        boolean ahead = tense == Tense.FUTURE && fixed.to < from;
        return past || ahead ? Fit.CONFLICT : nearOrFar(fixed);
    }

    private Fit nearOrFar(When other) {
        int gap = gap(other);
        return gap == 0 ? Fit.NEAR : gap > FAR_DAYS ? Fit.FAR : Fit.UNKNOWN;
    }

    /** Days between the two ranges, 0 if they overlap. */
    int gap(When other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    /** Length of the range in days; large if it is open. */
    int days() {
        return to - from + 1;
    }

    private static int day(@Nullable LocalDate date, int open) {
        return date == null ? open : Math.toIntExact(date.toEpochDay());
    }

    private static int lastDay(Published published) {
        LocalDate first = published.date();
        LocalDate last =
                switch (published.precision()) {
                    case YEAR -> first.plusYears(1).minusDays(1);
                    case MONTH -> first.plusMonths(1).minusDays(1);
                    case DAY, MINUTE, SECOND -> first;
                };
        return Math.toIntExact(last.toEpochDay());
    }

    private static @Nullable DayOfWeek weekday(@Nullable String words) {
        if (words != null) {
            String lower = words.toLowerCase(Locale.ROOT);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (lower.contains(
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
                    return day;
                }
            }
        }
        return null;
    }
}
