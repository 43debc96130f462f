package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.EventType;

/** What is asked of two parties. */
final class PairQueries {
    private static final int THIRD = 12;
    private static final int SAYINGS = 8;

    /** Asked for once: what follows reads the table. Ordered and looked up by key, since ids are dear to read where there are many. */
    private static final String ITS =
            "CREATE TEMP TABLE its AS SELECT e.key, e.key AS id, e.type, e.time_start, e.time_end, " + Timelines.DAY
                    + " AS day FROM events e";

    private static final String FLOWS = """
            WITH parties AS (SELECT number, key IN (SELECT unnest(?)) AS first, key IN (SELECT unnest(?)) AS second FROM actors),
              sides AS (SELECT p.event,
                bool_or(NOT p.recipient AND a.first) AS first_acts, bool_or(p.recipient AND a.first) AS first_undergoes,
                bool_or(NOT p.recipient AND a.second) AS second_acts, bool_or(p.recipient AND a.second) AS second_undergoes
                FROM event_parties p JOIN (FROM parties WHERE first OR second) a ON a.number = p.party
                WHERE p.event IN (SELECT key FROM its) GROUP BY p.event)
            SELECT i.day AS day, i.type AS type,
              CASE WHEN s.first_acts AND s.second_undergoes AND NOT s.second_acts THEN 'FORTH'
                WHEN s.second_acts AND s.first_undergoes AND NOT s.first_acts THEN 'BACK' ELSE 'TOGETHER' END AS direction,
              count(*) AS events
            FROM its i LEFT JOIN sides s ON s.event = i.key GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST, 2, 3""";

    private PairQueries() {}

    /** @param filter with both parties */
    static Pair pair(Connection connection, Filter filter) throws SQLException {
        Named first = Named.of(connection, Objects.requireNonNull(filter.actor()));
        Named second = Named.of(connection, Objects.requireNonNull(filter.with()));
        Filter other = filter.actor(null).with(null);
        Where where = Where.events(connection, other);
        where.parties("e.key", "event", "event_namings", first, second);
        Sql.execute(connection, ITS + where.sql(), where.parameters().toArray());
        if (Sql.number(connection, "SELECT count(*) FROM its") == 0) {
            Timeline none = Timelines.of(new TreeMap<>(), 0, false);
            return new Pair(List.of(), none, List.of(), 0, List.of(), List.of(), List.of());
        }
        List<Pair.Flow> flows = Sql.list(
                connection,
                FLOWS,
                List.of(first.keys(connection), second.keys(connection)),
                row -> new Pair.Flow(
                        Sql.date(row, "day"),
                        EventType.valueOf(row.getString("type")),
                        Pair.Direction.valueOf(row.getString("direction")),
                        row.getLong("events")));
        List<Long> ofSecond = sayings(connection, other, first, second);
        List<Long> ofFirst = sayings(connection, other, second, first);
        Set<Long> said = new LinkedHashSet<>(ofSecond);
        said.addAll(ofFirst);
        Map<Long, Claim> sayings = Lookups.claimsOf(connection, said);
        return new Pair(
                flows,
                Timelines.of(connection, "FROM its e", List.of(), filter),
                newest(connection, filter),
                sources(connection),
                ActorQueries.partners(connection, Named.together(first, second).keys(connection), THIRD),
                ofSecond.stream()
                        .flatMap(key -> Stream.ofNullable(sayings.get(key)))
                        .toList(),
                ofFirst.stream()
                        .flatMap(key -> Stream.ofNullable(sayings.get(key)))
                        .toList());
    }

    private static List<Event> newest(Connection connection, Filter filter) throws SQLException {
        return Lookups.eventsOf(
                connection,
                Sql.list(
                        connection,
                        "SELECT e.key FROM its e ORDER BY " + EventOrder.NEWEST.sql() + " LIMIT ? OFFSET ?",
                        List.of(filter.limit(), filter.offset()),
                        row -> row.getLong(1)));
    }

    private static long sources(Connection connection) throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(DISTINCT coalesce(o.origin_key, ec.document)) FROM event_claims ec"
                        + " LEFT JOIN (FROM origins WHERE why IS NOT NULL) o ON o.key = ec.document"
                        + " WHERE ec.event IN (SELECT key FROM its)");
    }

    /** The keys of what one says of the other. */
    private static List<Long> sayings(Connection connection, Filter filter, Named who, Named of) throws SQLException {
        Where where = Where.claims(connection, filter);
        where.add("s.holder IN (SELECT unnest(?))", who.keys(connection));
        where.add("s.naming IN (SELECT unnest(?))", of.numbers(connection));
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(SAYINGS);
        return Sql.list(connection, where.newestStatements(), parameters, row -> row.getLong(1));
    }
}
