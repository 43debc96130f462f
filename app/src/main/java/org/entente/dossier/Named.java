package org.entente.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is found by some words. Names are looked for once, and all else is asked for by numbers.
 *
 * @param actors number of a naming → id of the actor
 */
record Named(Map<Long, String> actors) {
    static Named of(Connection connection, String words) throws SQLException {
        Map<Long, String> actors = new TreeMap<>();
        Sql.each(
                connection,
                "SELECT number, actor FROM namings WHERE " + FOUND,
                List.of(Folding.of(connection, words)),
                row -> Map.entry(row.getLong(1), row.getString(2)),
                e -> actors.put(e.getKey(), e.getValue()));
        return new Named(actors);
    }

    /** Those who are found by either. */
    static Named together(Named first, Named second) {
        Map<Long, String> actors = new TreeMap<>(first.actors);
        actors.putAll(second.actors);
        return new Named(actors);
    }

    /** The condition by which a naming is found; its parameter is {@linkplain Folding folded}. */
    static final String FOUND = "contains(words, ?)";

    /** Numbers of their namings. */
    Array numbers(Connection connection) throws SQLException {
        return Keys.array(connection, actors.keySet());
    }

    /** Their keys. */
    Array keys(Connection connection) throws SQLException {
        return Keys.ofAll(connection, new TreeSet<>(actors.values()));
    }
}
