package org.entente.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/** What is asked of actors. Ids are whole here. */
final class ActorQueries {
    /** Columns of an actor of actors a, to be grouped by it; read by {@link #partner}. */
    static final String ACTOR =
            "a.actor, max(a.name) AS name, max(a.country) AS country, max(a.kind) AS kind, max(a.sector) AS sector";

    private static final String ENTRY = "SELECT " + ACTOR
            + ", count(DISTINCT p.event) FILTER (NOT p.recipient) AS acts,"
            + " count(DISTINCT p.event) FILTER (p.recipient) AS undergoes, count(DISTINCT p.event) AS events"
            + " FROM event_parties p JOIN actors a ON a.number = p.party ";
    /** Ids of those who are found by some words. */
    static final String NAMED = "SELECT DISTINCT actor FROM namings WHERE contains(words, fold(?))";

    /** Numbers of the ways in which events show them. */
    static final String PARTIES = "SELECT number FROM actors WHERE actor IN (" + NAMED + ")";

    private static final String OF_NAME = "WHERE a.actor IN (" + NAMED + ") ";

    private ActorQueries() {}

    static List<ActorEntry> actors(Connection connection, @Nullable String words, int offset, int limit)
            throws SQLException {
        List<Object> parameters = new ArrayList<>();
        if (words != null) {
            parameters.add(words);
        }
        parameters.add(limit);
        parameters.add(offset);
        return Sql.list(
                connection,
                ENTRY + (words == null ? "" : OF_NAME)
                        + "GROUP BY a.actor ORDER BY events DESC, a.actor LIMIT ? OFFSET ?",
                parameters,
                ActorQueries::entry);
    }

    static long count(Connection connection, @Nullable String words) throws SQLException {
        String sql = "SELECT count(DISTINCT a.key) FROM actors a " + (words == null ? "" : OF_NAME);
        return words == null ? Sql.number(connection, sql) : Sql.number(connection, sql, words);
    }

    static Optional<ActorEntry> actor(Connection connection, String id) throws SQLException {
        return Sql.list(connection, ENTRY + "WHERE a.actor = ? GROUP BY a.actor", List.of(id), ActorQueries::entry)
                .stream()
                .findFirst();
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
        return Sql.list(
                connection,
                "SELECT " + ACTOR + ", " + quads()
                        + " FROM (SELECT DISTINCT event FROM event_parties"
                        + " WHERE party IN (SELECT number FROM actors WHERE actor = ?)) its"
                        + " JOIN event_parties p ON p.event = its.event JOIN actors a ON a.number = p.party AND a.actor <> ?"
                        + " JOIN events e ON e.key = p.event"
                        + " GROUP BY a.actor ORDER BY count(DISTINCT e.key) DESC, a.actor LIMIT ?",
                List.of(id, id, limit),
                ActorQueries::partner);
    }

    /** Claims that it holds itself, those of the latest documents first. */
    static List<Claim> statements(Connection connection, String id, int limit) throws SQLException {
        List<String> ids = Sql.list(
                connection,
                "SELECT c.id FROM claims c JOIN documents d ON d.key = c.document_key WHERE c.holder = ?"
                        + " ORDER BY d.published_date DESC NULLS LAST, c.document, c.number LIMIT ?",
                List.of(id, limit),
                row -> row.getString(1));
        return Lookups.claims(connection, ids);
    }

    /** Columns that count the events e by quad class; read by {@link #byQuad}. */
    static String quads() {
        StringBuilder sql = new StringBuilder();
        for (int quad = 1; quad <= 4; quad++) {
            sql.append(quad == 1 ? "" : ", ")
                    .append("count(DISTINCT e.key) FILTER (")
                    .append(Where.ofQuad("e.type", quad))
                    .append(") AS quad")
                    .append(quad);
        }
        return sql.toString();
    }

    static Partner partner(ResultSet row) throws SQLException {
        return new Partner(actor(row), byQuad(row));
    }

    private static List<Long> byQuad(ResultSet row) throws SQLException {
        return List.of(row.getLong("quad1"), row.getLong("quad2"), row.getLong("quad3"), row.getLong("quad4"));
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
