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

    private static final Sought<DocumentEntry.Added> DOCUMENTS = new Sought<>(
            RecordTable.DOCUMENTS,
            "* EXCLUDE (text, blocks)",
            "SELECT d.*, coalesce(o.origin, d.id) AS origin FROM %s d"
                    + " LEFT JOIN (SELECT * FROM origins WHERE key IN (SELECT unnest(?))) o"
                    + " ON o.key = d.key WHERE d.key IN (SELECT unnest(?))",
            DocumentTable::entry,
            DocumentEntry.Added::id);

    private static final Sought<Document> BARE =
            new Sought<>(RecordTable.DOCUMENTS, DocumentTable.BARE, DocumentTable::bare, Document::id);

    private static final Sought<Claim> CLAIMS =
            new Sought<>(RecordTable.CLAIMS, ClaimTable.COLUMNS, ClaimTable::claim, Claim::id);

    private static final Sought<Event> EVENTS =
            new Sought<>(RecordTable.EVENTS, EventTable.COLUMNS, EventTable::event, Event::id);

    private Lookups() {}

    /**
     * What is looked up.
     *
     * @param columns what is read of the table
     * @param sql asks for the keys once or more, of rows left open
     */
    private record Sought<T>(RecordTable table, String columns, String sql, Sql.Row<T> row, Function<T, String> id) {
        Sought(RecordTable table, String columns, Sql.Row<T> row, Function<T, String> id) {
            this(table, "key, " + columns, "SELECT * FROM %s WHERE key IN (SELECT unnest(?))", row, id);
        }

        Map<String, T> byId(Connection connection, Collection<String> ids) throws SQLException {
            Map<String, T> found = new HashMap<>();
            each(connection, ids.stream().map(Keys::of).toList(), t -> found.put(id.apply(t), t));
            return inOrder(found, ids);
        }

        Map<Long, T> byKey(Connection connection, Collection<Long> keys) throws SQLException {
            Map<Long, T> found = new HashMap<>();
            each(connection, keys, t -> found.put(Keys.of(id.apply(t)), t));
            return inOrder(found, keys);
        }

        private void each(Connection connection, Collection<Long> keys, Consumer<T> each) throws SQLException {
            if (!keys.isEmpty()) {
                int asked = sql.split("\\?", -1).length - 1;
                Sql.each(
                        connection,
                        sql.formatted(Overlay.rows(connection, table, columns, keys)),
                        Collections.nCopies(asked, Keys.array(connection, keys)),
                        row,
                        each);
            }
        }

        private static <K, V> Map<K, V> inOrder(Map<K, V> found, Collection<K> keys) {
            Map<K, V> inOrder = new LinkedHashMap<>();
            for (K key : keys) {
                V there = found.get(key);
                if (there != null) {
                    inOrder.put(key, there);
                }
            }
            return inOrder;
        }
    }

    /** Those that are here, in the order of {@code ids}, each once; and so of all that follow. */
    static List<DocumentEntry.Added> documents(Connection connection, Collection<String> ids) throws SQLException {
        return List.copyOf(DOCUMENTS.byId(connection, ids).values());
    }

    static List<Event> events(Connection connection, Collection<String> ids) throws SQLException {
        return List.copyOf(EVENTS.byId(connection, ids).values());
    }

    /** Events by their keys. */
    static List<Event> eventsOf(Connection connection, Collection<Long> keys) throws SQLException {
        return List.copyOf(EVENTS.byKey(connection, keys).values());
    }

    static List<Claim> claims(Connection connection, Collection<String> ids) throws SQLException {
        return List.copyOf(CLAIMS.byId(connection, ids).values());
    }

    /** Claims by their keys, in the order of these. */
    static Map<Long, Claim> claimsOf(Connection connection, Collection<Long> keys) throws SQLException {
        return CLAIMS.byKey(connection, keys);
    }

    /** Documents, with nothing but what claims are compared by. */
    static Map<String, Document> bare(Connection connection, Collection<String> ids) throws SQLException {
        return BARE.byId(connection, ids);
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
}
