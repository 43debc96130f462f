package org.entente.claim.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.time.Reckoning.Reckoned;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Sets expressions against the day of writing. Without one, and without a time told of before, relative expressions
 * stay open. Safe for use by many threads.
 *
 * <p>Without a year, the past tense means the latest such time not after publication, the future tense the first not
 * before it, the present tense the nearer of both. Lengths of time (ages, terms of office, "for three decades"), bare
 * times of day, and "now" or "recently" give no days.
 */
public final class TimeResolver {

    /**
     * The days that an expression names.
     *
     * @param published the document's date, or null if it has none
     * @param tense of the clause that the expression stands in
     * @param reference in histories the time told of before, which "the next day" counts from; otherwise null
     * @return empty where the words do not lead to days; an end is open only as {@link TimeExpression#bound()} says
     */
    public Optional<TimeRange> resolve(
            TimeExpression expression, @Nullable LocalDate published, Tense tense, @Nullable TimeValue reference) {
        Reckoned reckoned = new Reckoning(published, tense, reference).reckon(expression.form());
        LocalDate start = reckoned.value().start();
        LocalDate end = reckoned.value().end();
        if (start == null || end == null) {
            return Optional.empty();
        }
        String text = expression.text();
        LocalDate now = tense == Tense.FUTURE ? null : published;
        return Optional.of(
                switch (expression.bound()) {
                    case WITHIN -> new TimeRange(start, end, text, reckoned.rule());
                    case SINCE -> new TimeRange(start, notBefore(now, start), text, reckoned.rule() + ", and since");
                    case AFTER ->
                        new TimeRange(
                                end.plusDays(1),
                                notBefore(now, end.plusDays(1)),
                                text,
                                reckoned.rule() + ", and after");
                    case UNTIL -> new TimeRange(null, end, text, reckoned.rule() + ", or before");
                    case BEFORE -> new TimeRange(null, start.minusDays(1), text, "before: " + reckoned.rule());
                });
    }

    private static @Nullable LocalDate notBefore(@Nullable LocalDate end, LocalDate start) {
        return end == null || end.isBefore(start) ? null : end;
    }

    /** The value of an expression as TIMEX3 writes it; parameters as above. */
    public TimeValue value(
            TimeExpression expression, @Nullable LocalDate published, Tense tense, @Nullable TimeValue reference) {
        return new Reckoning(published, tense, reference)
                .reckon(expression.form())
                .value();
    }
}
