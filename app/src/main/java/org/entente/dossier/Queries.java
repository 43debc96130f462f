package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/** The questions that are asked of the tables. Ids are whole here. */
final class Queries {
    private static final String PAGE = " LIMIT ? OFFSET ?";

    private Queries() {}

    static Account account(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        """
                        SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM failures),
                          (SELECT count(*) FROM claims), (SELECT count(*) FROM events),
                          (SELECT count(DISTINCT outlet) FROM documents),
                          (SELECT count(DISTINCT coalesce(o.origin, d.id))
                           FROM documents d LEFT JOIN origins o ON o.key = d.key)""",
                        row -> new Account(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)))
                .get(0);
    }

    static List<DocumentEntry> documents(Connection connection, Filter filter) throws SQLException {
        Where where = Where.documents(connection, filter);
        String order = " ORDER BY d.published_date NULLS LAST, d.id";
        List<Object> parameters = where.parameters(filter);
        List<DocumentEntry> all = new ArrayList<>(
                filter.limit() > Session.MOST_LOOKED_UP
                        ? Sql.list(
                                connection,
                                DocumentTable.ENTRIES + where.sql() + order + PAGE,
                                parameters,
                                DocumentTable::entry)
                        : Lookups.documents(
                                connection,
                                Sql.list(
                                        connection,
                                        "SELECT d.id FROM documents d" + where.sql() + order + PAGE,
                                        parameters,
                                        row -> row.getString(1))));
        if (where.sql().isEmpty() && all.size() < filter.limit()) {
            long added = Sql.number(connection, "SELECT count(*) FROM documents");
            FailureTable.list(connection, Math.max(0, filter.offset() - added), filter.limit() - all.size())
                    .forEach(failure -> all.add(new DocumentEntry.Failed(failure)));
        }
        return all;
    }

    /** How many documents fit, and where {@link #documents} lists them, how many failures. */
    static long countDocuments(Connection connection, Filter filter) throws SQLException {
        Where where = Where.documents(connection, filter);
        long failed = where.sql().isEmpty() ? Sql.number(connection, "SELECT count(*) FROM failures") : 0;
        return count(connection, "FROM documents d", where) + failed;
    }

    static Optional<Document> document(Connection connection, String id) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT * FROM documents WHERE key = ?",
                        List.of(Keys.of(id)),
                        DocumentTable::document)
                .stream()
                .filter(d -> d.id().equals(id))
                .findFirst();
    }

    static List<Claim> claims(Connection connection, Filter filter, ClaimOrder order) throws SQLException {
        Where where = Where.claims(connection, filter);
        String found = where.claims(true) + where.sql() + " ORDER BY " + sql(order) + PAGE;
        List<Object> parameters = where.parameters(filter);
        return filter.limit() > Session.MOST_LOOKED_UP
                ? Sql.list(connection, "SELECT c.* " + found, parameters, ClaimTable::claim)
                : Lookups.claims(
                        connection, Sql.list(connection, "SELECT c.id " + found, parameters, row -> row.getString(1)));
    }

    private static String sql(ClaimOrder order) {
        String document = "d.published_date NULLS LAST, c.document, c.number";
        return switch (order) {
            case DOCUMENT -> document;
            case CONFIDENCE -> "c.confidence, " + document;
        };
    }

    static long countClaims(Connection connection, Filter filter) throws SQLException {
        Where where = Where.claims(connection, filter);
        return count(connection, where.claims(false), where);
    }

    static Optional<Claim> claim(Connection connection, String id) throws SQLException {
        return Lookups.claims(connection, List.of(id)).stream().findFirst();
    }

    static List<Claim> claimsOf(Connection connection, String event) throws SQLException {
        Optional<Event> found = event(connection, event);
        return found.isEmpty()
                ? List.of()
                : Lookups.claims(connection, found.get().claims());
    }

    static List<Claim> claimsOfDocument(Connection connection, String document) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT " + ClaimTable.COLUMNS + " FROM claims WHERE document_key = ? ORDER BY number",
                        List.of(Keys.of(document)),
                        ClaimTable::claim)
                .stream()
                .filter(c -> c.document().equals(document))
                .toList();
    }

    /** The documents that came last, the latest first. */
    static List<DocumentAdded> latest(Connection connection, int limit) throws SQLException {
        return Sql.list(
                connection,
                "SELECT d.* EXCLUDE (text, blocks), coalesce(o.origin, d.id) AS origin, epoch_us(a.added) AS added"
                        + " FROM (SELECT * FROM documents ORDER BY generation DESC, id LIMIT ?) d"
                        + " LEFT JOIN origins o ON o.key = d.key JOIN additions a ON a.generation = d.generation"
                        + " ORDER BY d.generation DESC, d.id",
                List.of(limit),
                row -> new DocumentAdded(
                        DocumentTable.entry(row), Instant.EPOCH.plus(row.getLong("added"), ChronoUnit.MICROS)));
    }

    static List<Event> events(Connection connection, Filter filter, EventOrder order) throws SQLException {
        Where where = Where.events(connection, filter);
        String found = " FROM events e" + where.sql() + " ORDER BY " + order.sql() + PAGE;
        List<Object> parameters = where.parameters(filter);
        return filter.limit() > Session.MOST_LOOKED_UP
                ? Sql.list(connection, "SELECT e.*" + found, parameters, EventTable::event)
                : Lookups.events(
                        connection, Sql.list(connection, "SELECT e.id" + found, parameters, row -> row.getString(1)));
    }

    static long countEvents(Connection connection, Filter filter) throws SQLException {
        return count(connection, "FROM events e", Where.events(connection, filter));
    }

    private static long count(Connection connection, String from, Where where) throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(*) " + from + where.sql(),
                where.parameters().toArray());
    }

    static Optional<Event> event(Connection connection, String id) throws SQLException {
        return Lookups.events(connection, List.of(id)).stream().findFirst();
    }

    static Map<String, String> eventsOf(Connection connection, Collection<String> claims) throws SQLException {
        Map<Long, String> events = new HashMap<>();
        Sql.each(
                connection,
                "SELECT ec.claim, e.id FROM event_claims ec JOIN events e ON e.key = ec.event"
                        + " WHERE ec.claim IN (SELECT unnest(?))",
                List.of(Keys.ofAll(connection, claims)),
                row -> Map.entry(row.getLong(1), row.getString(2)),
                entry -> events.put(entry.getKey(), entry.getValue()));
        Map<String, String> eventOf = new HashMap<>();
        for (String claim : claims) {
            String event = events.get(Keys.of(claim));
            if (event != null) {
                eventOf.put(claim, event);
            }
        }
        return eventOf;
    }
}
