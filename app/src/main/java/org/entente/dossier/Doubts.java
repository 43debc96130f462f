package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What of merging and of actors the machine is least sure of. */
final class Doubts {
    private static final String LAST_WORD = "lower(string_split(%s.name, ' ')[-1])";

    private Doubts() {}

    /** Pairs of claims that were joined on the weakest grounds. */
    static List<Doubt> joined(Connection connection, int offset, int limit) throws SQLException {
        return pairs(connection, "a.event = b.event AND t.kept", "t.score", offset, limit);
    }

    /** Pairs of claims of different events that come nearest to being one. */
    static List<Doubt> near(Connection connection, int offset, int limit) throws SQLException {
        return pairs(connection, "a.event <> b.event", "t.score DESC", offset, limit);
    }

    private static List<Doubt> pairs(Connection connection, String which, String order, int offset, int limit)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT t.first, t.second FROM ties t JOIN event_claims a ON a.claim = t.claim"
                        + " JOIN event_claims b ON b.claim = t.other WHERE t.claim < t.other AND isfinite(t.score) AND "
                        + which
                        + " ORDER BY " + order + ", t.first, t.second LIMIT ? OFFSET ?",
                List.of(limit, offset),
                row -> new Doubt(row.getString(1), row.getString(2)));
    }

    /** Persons known by their words alone, with those of the same last name. */
    static List<Doubt> actors(Connection connection, int offset, int limit) throws SQLException {
        return Sql.list(
                connection,
                """
                WITH who AS (SELECT a.actor, max(a.name) AS name, max(a.country) AS country, count(DISTINCT p.event) AS events
                  FROM event_parties p JOIN actors a ON a.number = p.party WHERE a.kind = 'PERSON' GROUP BY a.actor)
                SELECT x.actor, y.actor FROM who x JOIN who y ON x.actor <> y.actor AND %s = %s
                WHERE starts_with(x.actor, 'name:') AND NOT (starts_with(y.actor, 'name:') AND y.actor > x.actor)
                  AND (x.country IS NULL OR y.country IS NULL OR x.country = y.country)
                ORDER BY y.events DESC, x.actor, y.actor LIMIT ? OFFSET ?""".formatted(LAST_WORD.formatted("x"), LAST_WORD.formatted("y")),
                List.of(limit, offset),
                row -> new Doubt(row.getString(1), row.getString(2)));
    }
}
