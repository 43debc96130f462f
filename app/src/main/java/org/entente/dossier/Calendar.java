package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.record.Event;

/** When events are. */
final class Calendar {
    /** What lasts longer than so many days, or has an open end, is of no single day. */
    static final int FEW_DAYS = 7;

    private static final String SHORT =
            "e.time_start IS NOT NULL AND e.time_end IS NOT NULL AND e.time_end - e.time_start < " + FEW_DAYS;
    private static final String OVERLAPS =
            "coalesce(e.time_start, e.time_end) <= ? AND coalesce(e.time_end, e.time_start) >= ?";
    private static final String FOREMOST = "e.origins DESC, e.outlets DESC, e.id";

    private Calendar() {}

    /** The months with events that fit, each event in the month of the first day that is known of it. */
    static List<DayCount> months(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(connection, filter);
        return Sql.list(
                connection,
                "SELECT CAST(date_trunc('month', coalesce(e.time_start, e.time_end)) AS DATE) AS first, "
                        + Counting.QUADS + " FROM events e" + where.sql() + where.joint()
                        + "(e.time_start IS NOT NULL OR e.time_end IS NOT NULL) GROUP BY first ORDER BY first",
                where.parameters(),
                row -> new DayCount(row.getObject("first", LocalDate.class), Counting.quads(row), List.of()));
    }

    /**
     * The days of a month with events that fit and last a few days at most, each event on each of its days.
     *
     * @param foremost how many events to name of each day
     */
    static List<DayCount> days(Connection connection, Filter filter, YearMonth month, int foremost)
            throws SQLException {
        Where where = Where.events(connection, filter);
        String days = "FROM events e JOIN range(?::DATE, ?::DATE, INTERVAL 1 DAY) d(day)"
                + " ON d.day BETWEEN e.time_start AND e.time_end" + where.sql() + where.joint() + SHORT;
        List<Object> parameters =
                new ArrayList<>(List.of(month.atDay(1), month.plusMonths(1).atDay(1)));
        parameters.addAll(where.parameters());
        Map<LocalDate, List<Event>> named = new HashMap<>();
        Sql.each(
                connection,
                "SELECT e.*, CAST(d.day AS DATE) AS day " + days
                        + " QUALIFY row_number() OVER (PARTITION BY d.day ORDER BY " + FOREMOST + ") <= ?"
                        + " ORDER BY d.day, " + FOREMOST,
                Stream.concat(parameters.stream(), Stream.of(foremost)).toList(),
                row -> Map.entry(row.getObject("day", LocalDate.class), EventTable.event(row)),
                e -> named.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
        return Sql.list(
                connection,
                "SELECT CAST(d.day AS DATE) AS first, " + Counting.QUADS + " " + days
                        + " GROUP BY first ORDER BY first",
                parameters,
                row -> {
                    LocalDate day = row.getObject("first", LocalDate.class);
                    return new DayCount(day, Counting.quads(row), named.getOrDefault(day, List.of()));
                });
    }

    /** The events that fit and that may fall into a month but are of none of its days: they last longer, or end openly. */
    static DayCount longer(Connection connection, Filter filter, YearMonth month, int foremost) throws SQLException {
        Where where = Where.events(connection, filter);
        String from = "FROM events e" + where.sql() + where.joint() + OVERLAPS + " AND NOT (" + SHORT + ")";
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(List.of(month.atEndOfMonth(), month.atDay(1)));
        Quads quads = Sql.list(connection, "SELECT " + Counting.QUADS + " " + from, parameters, Counting::quads)
                .get(0);
        parameters.add(foremost);
        return new DayCount(
                month.atDay(1),
                quads,
                Sql.list(
                        connection,
                        "SELECT e.* " + from + " ORDER BY " + FOREMOST + " LIMIT ?",
                        parameters,
                        EventTable::event));
    }
}
