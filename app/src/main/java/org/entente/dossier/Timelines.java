package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/** Events → counts over time. */
final class Timelines {
    /** The day on which an event counts. */
    static final String DAY = "coalesce(e.time_start, e.time_end)";

    /** As many bars as a page can show. */
    private static final int MOST_BARS = 120;

    /** A share of the events so small may lie outside the bars, on either side. */
    private static final int FAR_PERCENT = 2;

    private Timelines() {}

    /** How many events of a type there were on a day. */
    private record Count(@Nullable LocalDate day, EventType type, long events) {}

    static Timeline of(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(connection, filter);
        return of(connection, "FROM events e" + where.sql(), where.parameters(), filter);
    }

    /** @param from the events e that fit */
    static Timeline of(Connection connection, String from, List<Object> parameters, Filter filter) throws SQLException {
        List<Count> counts = Sql.list(
                connection,
                "SELECT " + DAY + " AS day, e.type, count(*) " + from + " GROUP BY 1, 2 ORDER BY 1, 2",
                parameters,
                row -> new Count(Sql.date(row, "day"), EventType.valueOf(row.getString(2)), row.getLong(3)));
        TreeMap<LocalDate, long[]> days = new TreeMap<>();
        long undated = 0;
        for (Count count : counts) {
            if (count.day == null) {
                undated += count.events;
            } else {
                days.computeIfAbsent(count.day, k -> new long[4])[count.type.quad() - 1] += count.events;
            }
        }
        return of(days, undated, filter.from() != null || filter.to() != null);
    }

    /** @param chosen whether the days were chosen, so that none is far from the rest */
    static Timeline of(NavigableMap<LocalDate, long[]> days, long undated, boolean chosen) {
        if (days.isEmpty()) {
            return new Timeline(Timeline.Step.DAY, List.of(), 0, 0, undated);
        }
        LocalDate first = chosen ? days.firstKey() : rank(days, FAR_PERCENT);
        LocalDate last = chosen ? days.lastKey() : rank(days, 100 - FAR_PERCENT);
        Timeline.Step step = Timeline.Step.of(first, last, MOST_BARS);
        LocalDate start = step.start(first);
        LocalDate end = step.next(step.start(last));
        List<Timeline.Bar> bars = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(end); day = step.next(day)) {
            List<Long> sums = sums(days.subMap(day, step.next(day)));
            bars.add(new Timeline.Bar(day, step.next(day).minusDays(1), sums));
        }
        return new Timeline(step, bars, all(days.headMap(start)), all(days.tailMap(end)), undated);
    }

    /** The day up to which so many percent of the events lie. */
    private static LocalDate rank(NavigableMap<LocalDate, long[]> days, int percent) {
        long all = all(days);
        long passed = 0;
        for (Map.Entry<LocalDate, long[]> day : days.entrySet()) {
            for (long events : day.getValue()) {
                passed += events;
            }
            if (passed * 100 > all * percent) {
                return day.getKey();
            }
        }
        return days.lastKey();
    }

    private static List<Long> sums(Map<LocalDate, long[]> days) {
        long[] sums = new long[4];
        for (long[] day : days.values()) {
            for (int quad = 0; quad < sums.length; quad++) {
                sums[quad] += day[quad];
            }
        }
        return List.of(sums[0], sums[1], sums[2], sums[3]);
    }

    private static long all(Map<LocalDate, long[]> days) {
        return sums(days).stream().mapToLong(n -> n).sum();
    }
}
