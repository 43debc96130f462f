package org.entente.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened.
 *
 * @param start first day, or null if open
 * @param end last day, inclusive, or null if open
 * @param text the words of the document that say so, or null for a time that follows from elsewhere
 * @param rule how the days follow from the words ("weekday, past tense"), or why an event has it
 *     though its claims do not say so
 */
public record TimeRange(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String text,
        String rule) {
    public TimeRange {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("time ends before it begins: " + start + " – " + end);
        }
    }

    /** Whether some day lies in both; an open end reaches everywhere. */
    public boolean overlaps(TimeRange other) {
        return (start == null || other.end == null || !start.isAfter(other.end))
                && (other.start == null || end == null || !other.start.isAfter(end));
    }
}
