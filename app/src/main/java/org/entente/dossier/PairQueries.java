package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.EventType;

/** What is asked of two parties. */
final class PairQueries {
    private static final int THIRD = 12;
    private static final int SAYINGS = 8;

    /** Asked for once: what follows reads the table. */
    private static final String ITS = "CREATE TEMP TABLE its AS SELECT e.key, e.id, e.type, e.time_start, e.time_end, "
            + Timelines.DAY + " AS day FROM events e";

    private static final String FLOWS = """
            WITH first AS (%s), second AS (%s),
              sides AS (SELECT p.event,
                bool_or(NOT p.recipient AND p.party IN (FROM first)) AS first_acts,
                bool_or(p.recipient AND p.party IN (FROM first)) AS first_undergoes,
                bool_or(NOT p.recipient AND p.party IN (FROM second)) AS second_acts,
                bool_or(p.recipient AND p.party IN (FROM second)) AS second_undergoes
                FROM event_parties p WHERE p.event IN (SELECT key FROM its) GROUP BY p.event)
            SELECT i.day AS day, i.type AS type,
              CASE WHEN s.first_acts AND s.second_undergoes AND NOT s.second_acts THEN 'FORTH'
                WHEN s.second_acts AND s.first_undergoes AND NOT s.first_acts THEN 'BACK' ELSE 'TOGETHER' END AS direction,
              count(*) AS events
            FROM its i LEFT JOIN sides s ON s.event = i.key GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST, 2, 3""".formatted(ActorQueries.PARTIES, ActorQueries.PARTIES);

    private PairQueries() {}

    /** @param filter with both parties */
    static Pair pair(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(filter);
        Sql.execute(connection, ITS + where.sql(), where.parameters().toArray());
        String actor = Objects.requireNonNull(filter.actor());
        String with = Objects.requireNonNull(filter.with());
        List<Pair.Flow> flows = Sql.list(
                connection,
                FLOWS,
                List.of(actor, with),
                row -> new Pair.Flow(
                        Sql.date(row, "day"),
                        EventType.valueOf(row.getString("type")),
                        Pair.Direction.valueOf(row.getString("direction")),
                        row.getLong("events")));
        return new Pair(
                flows,
                Timelines.of(connection, "FROM its e", List.of(), filter),
                newest(connection, filter),
                sources(connection),
                third(connection, actor, with),
                sayings(connection, filter, actor, with),
                sayings(connection, filter, with, actor));
    }

    private static List<Event> newest(Connection connection, Filter filter) throws SQLException {
        return Lookups.events(
                connection,
                Sql.list(
                        connection,
                        "SELECT e.id FROM its e ORDER BY " + EventOrder.NEWEST.sql() + " LIMIT ? OFFSET ?",
                        List.of(filter.limit(), filter.offset()),
                        row -> row.getString(1)));
    }

    private static long sources(Connection connection) throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(DISTINCT coalesce(o.origin_key, c.document_key)) FROM claims c"
                        + " LEFT JOIN origins o ON o.key = c.document_key"
                        + " WHERE c.key IN (SELECT claim FROM event_claims WHERE event IN (SELECT key FROM its))");
    }

    private static List<Partner> third(Connection connection, String actor, String with) throws SQLException {
        return Sql.list(
                connection,
                "SELECT " + ActorQueries.ACTOR + ", " + ActorQueries.quads()
                        + " FROM its e JOIN event_parties p ON p.event = e.key JOIN actors a ON a.number = p.party"
                        + " WHERE a.actor NOT IN (" + ActorQueries.NAMED + ") AND a.actor NOT IN (" + ActorQueries.NAMED
                        + ")"
                        + " GROUP BY a.actor ORDER BY count(DISTINCT e.key) DESC, a.actor LIMIT ?",
                List.of(actor, with, THIRD),
                ActorQueries::partner);
    }

    /** What one says of the other. */
    private static List<Claim> sayings(Connection connection, Filter filter, String who, String of)
            throws SQLException {
        Where where = Where.claims(filter.actor(of).with(null));
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(who);
        parameters.add(SAYINGS);
        List<String> ids = Sql.list(
                connection,
                "SELECT c.id " + where.claims(true) + where.sql() + " AND c.holder IN (" + ActorQueries.NAMED + ")"
                        + " ORDER BY d.published_date DESC NULLS LAST, c.document, c.number LIMIT ?",
                parameters,
                row -> row.getString(1));
        return Lookups.claims(connection, ids);
    }
}
