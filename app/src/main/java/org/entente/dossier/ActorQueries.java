package org.entente.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/** What is asked of actors. Ids are whole here. */
final class ActorQueries {
    /** Columns of an actor of actors a, to be grouped by it; read by {@link #actor}. */
    private static final String ACTOR =
            "a.actor, max(a.name) AS name, max(a.country) AS country, max(a.kind) AS kind, max(a.sector) AS sector";

    /** Of each actor in how many events it takes part, once for each; its parameters come before those of the page. */
    private static final String ENTRIES = "WITH each AS (SELECT DISTINCT a.key, p.event, p.recipient"
            + " FROM event_parties p JOIN actors a ON a.number = p.party %s),"
            + " counts AS (SELECT key, count(*) FILTER (NOT recipient) AS acts,"
            + " count(*) FILTER (recipient) AS undergoes, count(DISTINCT event) AS events FROM each GROUP BY key)"
            + " SELECT " + ACTOR + ", any_value(c.acts) AS acts, any_value(c.undergoes) AS undergoes,"
            + " any_value(c.events) AS events FROM counts c JOIN actors a ON a.key = c.key GROUP BY a.actor"
            + " ORDER BY events DESC, a.actor LIMIT ? OFFSET ?";

    private static final String SOME = "WHERE a.key IN (SELECT unnest(?))";

    /** Who takes part in the events of its(key, type), in how many of each quad class; its parameters: whom to leave out, limit. */
    private static final String PARTNERS = "WITH each AS (SELECT DISTINCT a.key, e.key AS event, e.type FROM its e"
            + " JOIN event_parties p ON p.event = e.key JOIN actors a ON a.number = p.party"
            + " WHERE a.key NOT IN (SELECT unnest(?))), counts AS (SELECT e.key, "
            + Counting.QUADS + ", count(*) AS events FROM each e GROUP BY e.key) SELECT " + ACTOR
            + ", any_value(c.quad_1) AS quad_1, any_value(c.quad_2) AS quad_2, any_value(c.quad_3) AS quad_3,"
            + " any_value(c.quad_4) AS quad_4 FROM counts c JOIN actors a ON a.key = c.key GROUP BY a.actor"
            + " ORDER BY any_value(c.events) DESC, a.actor LIMIT ?";

    private ActorQueries() {}

    static List<ActorEntry> actors(Connection connection, @Nullable String words, int offset, int limit)
            throws SQLException {
        return words == null
                ? Sql.list(connection, ENTRIES.formatted(""), List.of(limit, offset), ActorQueries::entry)
                : entries(connection, Named.of(connection, words).keys(connection), offset, limit);
    }

    private static List<ActorEntry> entries(Connection connection, Array keys, int offset, int limit)
            throws SQLException {
        return Sql.list(connection, ENTRIES.formatted(SOME), List.of(keys, limit, offset), ActorQueries::entry);
    }

    static long count(Connection connection, @Nullable String words) throws SQLException {
        String sql = "SELECT count(DISTINCT a.key) FROM actors a ";
        return words == null
                ? Sql.number(connection, sql)
                : Sql.number(connection, sql + SOME, Named.of(connection, words).keys(connection));
    }

    static Optional<ActorEntry> actor(Connection connection, String id) throws SQLException {
        return entries(connection, key(connection, id), 0, 1).stream().findFirst();
    }

    private static Array key(Connection connection, String id) throws SQLException {
        return Keys.array(connection, List.of(Keys.of(id)));
    }

    /** The words by which reports name it, most frequent first. */
    static List<String> mentions(Connection connection, String id, int limit) throws SQLException {
        return Sql.list(
                connection,
                "SELECT n.mention, count(*) AS times FROM namings n JOIN parties p ON p.naming = n.number WHERE n.actor = ?"
                        + " GROUP BY n.mention ORDER BY times DESC, n.mention LIMIT ?",
                List.of(id, limit),
                row -> row.getString(1));
    }

    /** Who takes part in its events, most often first. */
    static List<Partner> partners(Connection connection, String id, int limit) throws SQLException {
        Array key = key(connection, id);
        Sql.execute(
                connection,
                "CREATE OR REPLACE TEMP TABLE its AS SELECT e.key, e.type FROM events e WHERE e.key IN (SELECT p.event"
                        + " FROM event_parties p JOIN actors a ON a.number = p.party " + SOME + ")",
                key);
        return partners(connection, key, limit);
    }

    /** Who takes part in the events of the table its, but for these actors, most often first. */
    static List<Partner> partners(Connection connection, Array but, int limit) throws SQLException {
        return Sql.list(
                connection,
                PARTNERS,
                List.of(but, limit),
                row -> new Partner(
                        actor(row),
                        List.of(
                                row.getLong("quad_1"),
                                row.getLong("quad_2"),
                                row.getLong("quad_3"),
                                row.getLong("quad_4"))));
    }

    /** Claims that it holds itself, those of the latest documents first. */
    static List<Claim> statements(Connection connection, String id, int limit) throws SQLException {
        Where where = Where.claims(connection, Filter.all());
        where.add("s.holder = ?", Keys.of(id));
        List<Long> claims =
                Sql.list(connection, where.newestStatements(), List.of(Keys.of(id), limit), row -> row.getLong(1));
        return List.copyOf(Lookups.claimsOf(connection, claims).values());
    }

    private static ActorEntry entry(ResultSet row) throws SQLException {
        return new ActorEntry(actor(row), row.getLong("acts"), row.getLong("undergoes"), row.getLong("events"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        String sector = row.getString("sector");
        return new Actor(
                row.getString("actor"),
                row.getString("name"),
                row.getString("country"),
                Actor.Kind.valueOf(row.getString("kind")),
                sector == null ? null : Sector.valueOf(sector));
    }
}
