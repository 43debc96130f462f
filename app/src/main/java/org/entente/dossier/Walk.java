package org.entente.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/** Goes through all that fits, one thing in memory at a time. */
final class Walk {
    private static final String PAGE = " LIMIT ? OFFSET ?";

    private Walk() {}

    static void documents(Connection connection, Filter filter, Consumer<DocumentEntry.Added> each)
            throws SQLException {
        Where where = Where.documents(connection, filter);
        Sql.each(
                connection,
                DocumentTable.ENTRIES + where.sql() + " ORDER BY d.id" + PAGE,
                where.parameters(filter),
                DocumentTable::entry,
                each);
    }

    static void claims(Connection connection, Filter filter, ClaimVisitor each) throws SQLException {
        Where where = Where.claims(connection, filter);
        Sql.each(
                connection,
                "SELECT c.*, e.id AS event " + Where.CLAIMS + where.sql() + " ORDER BY c.id" + PAGE,
                where.parameters(filter),
                row -> new Placed(ClaimTable.claim(row), row.getString("event")),
                placed -> each.claim(placed.claim(), placed.event()));
    }

    static void events(Connection connection, Filter filter, Consumer<Event> each) throws SQLException {
        Where where = Where.events(connection, filter);
        Sql.each(
                connection,
                "SELECT e.* FROM events e" + where.sql() + " ORDER BY e.id" + PAGE,
                where.parameters(filter),
                EventTable::event,
                each);
    }

    /** Events with their claims and documents: three results in the same order of events, read side by side. */
    static void told(Connection connection, Filter filter, EventOrder order, Consumer<ToldEvent> each)
            throws SQLException, IOException {
        Where where = Where.events(connection, filter);
        List<Object> parameters = where.parameters(filter);
        String events = "(SELECT e.* FROM events e" + where.sql() + " ORDER BY " + order.sql() + PAGE + ") e";
        String told = " FROM " + events + " JOIN event_claims ec ON ec.event = e.key ";
        DuckDBConnection root = connection.unwrap(DuckDBConnection.class);
        try (Cursor<Claim> claims = new Cursor<>(
                        root.duplicate(),
                        "SELECT e.id AS event, c.*" + told + "JOIN claims c ON c.key = ec.claim ORDER BY " + order.sql()
                                + ", ec.position",
                        parameters,
                        ClaimTable::claim);
                Cursor<DocumentEntry.Added> documents = new Cursor<>(
                        root.duplicate(),
                        "SELECT e.event, d.* EXCLUDE (text, blocks), coalesce(o.origin, d.id) AS origin FROM"
                                + " (SELECT DISTINCT e.id AS event, e.id, e.time_start, e.time_end, ec.document"
                                + told
                                + ") e JOIN documents d ON d.key = e.document"
                                + " LEFT JOIN origins o ON o.key = d.key ORDER BY " + order.sql() + ", d.id",
                        parameters,
                        DocumentTable::entry)) {
            Sql.each(
                    connection,
                    "SELECT e.* FROM " + events + " ORDER BY " + order.sql(),
                    parameters,
                    row -> told(EventTable.event(row), claims, documents),
                    each);
        }
    }

    /** One event, by its whole id. */
    static Optional<ToldEvent> told(Connection connection, String id) throws SQLException {
        Optional<Event> event = Queries.event(connection, id);
        if (event.isEmpty()) {
            return Optional.empty();
        }
        Map<String, DocumentEntry.Added> documents = new LinkedHashMap<>();
        Sql.each(
                connection,
                DocumentTable.ENTRIES
                        + " WHERE d.key IN (SELECT document FROM event_claims WHERE event = ?) ORDER BY d.id",
                List.of(Keys.of(id)),
                DocumentTable::entry,
                d -> documents.put(d.id(), d));
        return Optional.of(new ToldEvent(event.get(), Queries.claimsOf(connection, id), documents));
    }

    private static ToldEvent told(Event event, Cursor<Claim> claims, Cursor<DocumentEntry.Added> documents)
            throws SQLException {
        Map<String, DocumentEntry.Added> its = new LinkedHashMap<>();
        documents.of(event.id()).forEach(d -> its.put(d.id(), d));
        return new ToldEvent(event, claims.of(event.id()), its);
    }

    private record Placed(Claim claim, @Nullable String event) {}

    /** Rows that stand together by their event, with a connection of their own. */
    private static final class Cursor<T> implements Closeable {
        private final Connection connection;
        private final PreparedStatement statement;
        private final ResultSet rows;
        private final Sql.Row<T> row;
        private boolean more;

        Cursor(Connection connection, String sql, List<Object> parameters, Sql.Row<T> row) throws SQLException {
            this.connection = connection;
            this.statement = Sql.prepare(connection, sql, parameters);
            this.rows = statement.executeQuery();
            this.row = row;
            this.more = rows.next();
        }

        /** The next rows, if they are this event's. */
        List<T> of(String event) throws SQLException {
            List<T> its = new ArrayList<>();
            while (more && event.equals(rows.getString("event"))) {
                its.add(row.read(rows));
                more = rows.next();
            }
            return its;
        }

        @Override
        public void close() throws IOException {
            try (connection;
                    statement) {
                rows.close();
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }
}
