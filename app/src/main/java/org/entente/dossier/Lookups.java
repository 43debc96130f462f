package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/** Many things by their whole ids, and what they hang together with. */
final class Lookups {
    /**
     * An event's id follows from its claims. Of every event whose claims came in several additions, the id that it had
     * after each of them; see {@link org.entente.record.Event#id()}.
     */
    private static final String GROWN = """
            WITH parts AS (
              SELECT ec.event, c.id AS claim, d.generation FROM event_claims ec
              JOIN claims c ON c.key = ec.claim JOIN documents d ON d.key = c.document_key),
            grown AS (SELECT event FROM parts GROUP BY event HAVING min(generation) < max(generation)),
            steps AS (SELECT DISTINCT event, generation FROM parts JOIN grown USING (event))
            SELECT e.id FROM steps s JOIN parts p ON p.event = s.event AND p.generation <= s.generation
            JOIN events e ON e.key = s.event GROUP BY e.id, s.generation
            HAVING 'e' || sha256(string_agg(p.claim, chr(10) ORDER BY p.claim))[:16] = ?
            ORDER BY e.id LIMIT 1""";

    private static final String CLAIMS = "SELECT " + ClaimTable.COLUMNS + " FROM %s WHERE key IN (SELECT unnest(?))";

    private Lookups() {}

    /** Those that are here, in the order of {@code ids}, each once; and so of all that follow. */
    static List<DocumentEntry.Added> documents(Connection connection, Collection<String> ids) throws SQLException {
        return List.copyOf(byId(
                        connection,
                        "SELECT d.* EXCLUDE (text, blocks), coalesce(o.origin, d.id) AS origin FROM %s d"
                                + " LEFT JOIN (SELECT * FROM origins WHERE key IN (SELECT unnest(?))) o"
                                + " ON o.key = d.key WHERE d.key IN (SELECT unnest(?))",
                        RecordTable.DOCUMENTS,
                        ids,
                        2,
                        DocumentTable::entry,
                        DocumentEntry.Added::id)
                .values());
    }

    static List<Event> events(Connection connection, Collection<String> ids) throws SQLException {
        return List.copyOf(byId(
                        connection,
                        "SELECT " + EventTable.COLUMNS + " FROM %s WHERE key IN (SELECT unnest(?))",
                        RecordTable.EVENTS,
                        ids,
                        1,
                        EventTable::event,
                        Event::id)
                .values());
    }

    static List<Claim> claims(Connection connection, Collection<String> ids) throws SQLException {
        return List.copyOf(byId(connection, CLAIMS, RecordTable.CLAIMS, ids, 1, ClaimTable::claim, Claim::id)
                .values());
    }

    /** Claims by their keys. */
    static List<Claim> claimsOf(Connection connection, Collection<Long> keys) throws SQLException {
        Map<Long, Claim> found = new HashMap<>();
        byKey(connection, CLAIMS, RecordTable.CLAIMS, keys, 1, ClaimTable::claim, c -> found.put(Keys.of(c.id()), c));
        return List.copyOf(inOrder(found, keys).values());
    }

    /** Documents, with nothing but what claims are compared by. */
    static Map<String, Document> bare(Connection connection, Collection<String> ids) throws SQLException {
        return byId(
                connection,
                "SELECT " + DocumentTable.BARE + " FROM %s WHERE key IN (SELECT unnest(?))",
                RecordTable.DOCUMENTS,
                ids,
                1,
                DocumentTable::bare,
                Document::id);
    }

    /** The copies of the source that this document comes down to, in order of their ids. */
    static List<Copy> kin(Connection connection, String document) throws SQLException {
        return Sql.list(
                connection,
                "SELECT document, origin, why FROM origins WHERE why IS NOT NULL"
                        + " AND origin_key = coalesce((SELECT origin_key FROM origins WHERE key = ?), ?) ORDER BY document",
                List.of(Keys.of(document), Keys.of(document)),
                Sources::copy);
    }

    /** The event that had this id before more claims were added to it. */
    static Optional<String> grownFrom(Connection connection, String event) throws SQLException {
        return Sql.list(connection, GROWN, List.of(event), row -> row.getString(1)).stream()
                .findFirst();
    }

    private static <K, T> Map<K, T> inOrder(Map<K, T> found, Collection<K> keys) {
        Map<K, T> inOrder = new LinkedHashMap<>();
        for (K key : keys) {
            T there = found.get(key);
            if (there != null) {
                inOrder.put(key, there);
            }
        }
        return inOrder;
    }

    private static <T> Map<String, T> byId(
            Connection connection,
            String sql,
            RecordTable table,
            Collection<String> ids,
            int times,
            Sql.Row<T> row,
            Function<T, String> id)
            throws SQLException {
        Map<String, T> found = new HashMap<>();
        byKey(connection, sql, table, ids.stream().map(Keys::of).toList(), times, row, t -> found.put(id.apply(t), t));
        return inOrder(found, ids);
    }

    /**
     * @param sql with the name of the table left open
     * @param times how often the keys are asked for in it
     */
    private static <T> void byKey(
            Connection connection,
            String sql,
            RecordTable table,
            Collection<Long> keys,
            int times,
            Sql.Row<T> row,
            Consumer<T> each)
            throws SQLException {
        if (!keys.isEmpty()) {
            Sql.each(
                    connection,
                    sql.formatted(Overlay.rows(connection, table, keys)),
                    Collections.nCopies(times, Keys.array(connection, keys)),
                    row,
                    each);
        }
    }
}
