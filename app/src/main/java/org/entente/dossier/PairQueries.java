package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/** What is asked of two parties. */
final class PairQueries {
    private static final int THIRD = 12;
    private static final int SAYINGS = 8;

    private static final String NAMED = "SELECT DISTINCT actor FROM namings WHERE contains(words, fold(?))";

    private static final String FLOWS = """
            WITH its AS (SELECT e.id, e.type, %s AS day FROM events e%s),
              first AS (%s), second AS (%s),
              sides AS (SELECT p.event,
                bool_or(NOT p.recipient AND p.actor IN (FROM first)) AS first_acts,
                bool_or(p.recipient AND p.actor IN (FROM first)) AS first_undergoes,
                bool_or(NOT p.recipient AND p.actor IN (FROM second)) AS second_acts,
                bool_or(p.recipient AND p.actor IN (FROM second)) AS second_undergoes
                FROM event_parties p WHERE p.event IN (SELECT id FROM its) GROUP BY p.event)
            SELECT i.day AS day, i.type AS type,
              CASE WHEN s.first_acts AND s.second_undergoes AND NOT s.second_acts THEN 'FORTH'
                WHEN s.second_acts AND s.first_undergoes AND NOT s.first_acts THEN 'BACK' ELSE 'TOGETHER' END AS direction,
              count(*) AS events
            FROM its i LEFT JOIN sides s ON s.event = i.id GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST, 2, 3""";

    private PairQueries() {}

    /** @param filter with both parties */
    static Pair pair(Connection connection, Filter filter) throws SQLException {
        return new Pair(
                flows(connection, filter),
                sources(connection, filter),
                third(connection, filter),
                sayings(connection, filter, filter.actor(), filter.with()),
                sayings(connection, filter, filter.with(), filter.actor()));
    }

    private static List<Pair.Flow> flows(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(filter);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(Objects.requireNonNull(filter.actor()));
        parameters.add(Objects.requireNonNull(filter.with()));
        return Sql.list(
                connection,
                FLOWS.formatted(Timelines.DAY, where.sql(), NAMED, NAMED),
                parameters,
                row -> new Pair.Flow(
                        Sql.date(row, "day"),
                        EventType.valueOf(row.getString("type")),
                        Pair.Direction.valueOf(row.getString("direction")),
                        row.getLong("events")));
    }

    private static long sources(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(filter);
        return Sql.number(
                connection,
                "SELECT count(DISTINCT coalesce(o.origin, c.document)) FROM events e JOIN event_claims ec ON ec.event = e.id"
                        + " JOIN claims c ON c.id = ec.claim LEFT JOIN origins o ON o.document = c.document"
                        + where.sql(),
                where.parameters().toArray());
    }

    private static List<Partner> third(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(filter);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(Objects.requireNonNull(filter.actor()));
        parameters.add(Objects.requireNonNull(filter.with()));
        parameters.add(THIRD);
        return Sql.list(
                connection,
                "SELECT p.actor, max(p.name) AS name, max(p.country) AS country, max(p.kind) AS kind, max(p.sector) AS sector, "
                        + ActorQueries.quads() + " FROM events e JOIN event_parties p ON p.event = e.id"
                        + (where.sql().isEmpty() ? " WHERE " : where.sql() + " AND ")
                        + "p.actor NOT IN (" + NAMED + ") AND p.actor NOT IN (" + NAMED + ")"
                        + " GROUP BY p.actor ORDER BY count(DISTINCT e.id) DESC, p.actor LIMIT ?",
                parameters,
                ActorQueries::partner);
    }

    /** What one says of the other. */
    private static List<Claim> sayings(Connection connection, Filter filter, @Nullable String who, @Nullable String of)
            throws SQLException {
        Where where = Where.claims(filter.actor(of).with(null));
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(Objects.requireNonNull(who));
        parameters.add(SAYINGS);
        List<String> ids = Sql.list(
                connection,
                "SELECT c.id " + where.claims(true) + where.sql() + " AND c.holder IN (" + NAMED + ")"
                        + " ORDER BY d.published_date DESC NULLS LAST, c.document, c.number LIMIT ?",
                parameters,
                row -> row.getString(1));
        return Lookups.claims(connection, ids);
    }
}
