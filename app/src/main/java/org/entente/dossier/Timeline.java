package org.entente.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many events there were over time, by quad class. An event counts on its first day, or on its last where that alone is
 * known.
 *
 * @param step how long a bar is
 * @param bars in order of time, without gaps; empty if no event has a day
 * @param before events of earlier days than the first bar's: the few that lie far from the rest
 * @param after events of later days than the last bar's
 * @param undated events without a day
 */
public record Timeline(Step step, List<Bar> bars, long before, long after, long undated) {
    public Timeline {
        bars = List.copyOf(bars);
    }

    /** How long a bar is. */
    public enum Step {
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Step(ChronoUnit unit) {
            this.unit = unit;
        }

        /** First day of the bar that this day is in; weeks begin on Mondays. */
        public LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** First day of the bar after the one that begins on this day. */
        public LocalDate next(LocalDate start) {
            return start.plus(1, unit);
        }

        /** The shortest step of which no more than {@code most} reach from one day to the other. */
        public static Step of(LocalDate first, LocalDate last, int most) {
            for (Step step : values()) {
                if (step.unit.between(step.start(first), last) < most) {
                    return step;
                }
            }
            return YEAR;
        }
    }

    /**
     * The events of some days.
     *
     * @param first day
     * @param last day, inclusive
     * @param byQuad how many of each quad class, 1 to 4, in this order
     */
    public record Bar(LocalDate first, LocalDate last, List<Long> byQuad) {
        public Bar {
            byQuad = List.copyOf(byQuad);
        }

        /** How many of this quad class, 1 to 4. */
        public long of(int quad) {
            return byQuad.get(quad - 1);
        }

        /** How many in all. */
        public long all() {
            return byQuad.stream().mapToLong(n -> n).sum();
        }
    }

    /** First day that is shown, or null. */
    public @Nullable LocalDate first() {
        return bars.isEmpty() ? null : bars.get(0).first();
    }

    /** Last day that is shown, or null. */
    public @Nullable LocalDate last() {
        return bars.isEmpty() ? null : bars.get(bars.size() - 1).last();
    }

    /** How many events it counts. */
    public long all() {
        return bars.stream().mapToLong(Bar::all).sum() + before + after + undated;
    }
}
