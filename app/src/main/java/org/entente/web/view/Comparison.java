package org.entente.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.dossier.Pair;
import org.entente.record.EventType;

/**
 * Two periods side by side.
 *
 * @param first its days, in words
 * @param second likewise
 * @param rows counts by class, then by type
 * @param sentence what has changed, in words
 */
public record Comparison(String first, String second, List<Row> rows, String sentence) {
    private static final double MONTH = 30;

    /**
     * A class or type of event.
     *
     * @param words its name
     * @param first how many events in the first period
     * @param second how many in the second
     * @param firstRate how many in 30 days of the first period
     * @param secondRate how many in 30 days of the second
     */
    public record Row(String words, long first, long second, String firstRate, String secondRate) {
        /** By how much it has changed: {@code +3}, {@code −2}, {@code ±0}. */
        public String change() {
            long by = second - first;
            return by == 0 ? "±0" : (by > 0 ? "+" : "−") + Math.abs(by);
        }
    }

    /** Days from the first to the last, inclusive. */
    public record Period(LocalDate from, LocalDate to) {
        long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        String words() {
            return Words.of(from, to);
        }
    }

    /**
     * Compares what happened between two parties.
     *
     * @param before the events of {@code first}
     * @param after the events of {@code second}
     */
    public static Comparison of(Period first, Pair before, Period second, Pair after) {
        List<Row> rows = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (int quad = 1; quad <= 4; quad++) {
            int its = quad;
            Row row = row(
                    Words.quad(quad),
                    count(before, t -> t.quad() == its),
                    first,
                    count(after, t -> t.quad() == its),
                    second);
            rows.add(row);
            if (row.first != row.second) {
                changes.add(row.words + (row.second > row.first ? " rose" : " fell") + " from " + row.first + " to "
                        + row.second);
            }
        }
        Map<EventType, long[]> types = new TreeMap<>();
        before.flows().forEach(f -> types.computeIfAbsent(f.type(), k -> new long[2])[0] += f.events());
        after.flows().forEach(f -> types.computeIfAbsent(f.type(), k -> new long[2])[1] += f.events());
        types.forEach((type, counts) -> rows.add(row(Words.of(type), counts[0], first, counts[1], second)));
        String what = changes.isEmpty() ? "No class of events has changed in number" : String.join(", ", changes);
        String sentence = what.substring(0, 1).toUpperCase(Locale.ROOT)
                + what.substring(1)
                + (first.days() == second.days()
                        ? "."
                        : "; the periods have " + Words.count(first.days(), "day") + " and "
                                + Words.count(second.days(), "day") + ", so compare the rates.");
        return new Comparison(first.words(), second.words(), rows, sentence);
    }

    private static long count(Pair pair, Predicate<EventType> types) {
        return pair.flows().stream()
                .filter(f -> types.test(f.type()))
                .mapToLong(Pair.Flow::events)
                .sum();
    }

    private static Row row(String words, long before, Period first, long after, Period second) {
        return new Row(words, before, after, rate(before, first), rate(after, second));
    }

    private static String rate(long events, Period period) {
        return String.format(Locale.ENGLISH, "%.1f", events * MONTH / period.days());
    }
}
