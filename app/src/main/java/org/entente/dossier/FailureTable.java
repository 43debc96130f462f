package org.entente.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.read.UnreadableException;

/** What could not be read ↔ rows. */
final class FailureTable {
    private FailureTable() {}

    /** Forgets the failures of documents that have arrived since. */
    static void forget(Connection connection, Collection<CodedDocument> arrived) throws SQLException {
        Overlay.remove(
                connection,
                RecordTable.FAILURES,
                "sha256 IN (SELECT unnest(?)) OR uri IN (SELECT unnest(?))",
                Sql.array(
                        connection,
                        arrived.stream().map(c -> c.document().sha256()).toList()),
                Sql.array(
                        connection,
                        arrived.stream().map(c -> c.document().uri()).toList()));
    }

    /** Records failures, the latest for each uri, unless the document is here. */
    static void put(Connection connection, List<Failure> failures) throws SQLException {
        Map<String, Failure> byUri = new LinkedHashMap<>();
        failures.forEach(f -> byUri.put(f.uri(), f));
        for (Failure failure : byUri.values()) {
            Overlay.remove(connection, RecordTable.FAILURES, "uri = ?", failure.uri());
            Sql.execute(
                    connection,
                    "INSERT INTO " + Overlay.own(connection, RecordTable.FAILURES) + """
                     SELECT * FROM (VALUES (?, ?::VARCHAR, ?, ?)) f(uri, sha256, reason, detail)
                    WHERE NOT EXISTS (SELECT 1 FROM documents d
                      WHERE d.sha256 = f.sha256 OR (f.sha256 IS NULL AND d.uri = f.uri))""",
                    failure.uri(),
                    failure.sha256(),
                    failure.reason().name(),
                    failure.detail());
        }
    }

    static List<Failure> list(Connection connection, long offset, long limit) throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM failures ORDER BY uri LIMIT ? OFFSET ?",
                List.of(limit, offset),
                FailureTable::failure);
    }

    static Failure failure(ResultSet row) throws SQLException {
        return new Failure(
                row.getString("uri"),
                row.getString("sha256"),
                UnreadableException.Reason.valueOf(row.getString("reason")),
                row.getString("detail"));
    }
}
