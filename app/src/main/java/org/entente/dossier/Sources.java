package org.entente.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.merge.origin.Copy;
import org.entente.record.Document;

/**
 * All documents of one generation of the tables, to find their origins. What is a copy of what depends on all documents
 * together, so it is found apart from events, which wait for nothing but the claims.
 *
 * @param generation of the tables that it was taken from
 */
record Sources(long generation, List<Document> documents) {
    /** Events in which documents have another origin than before count again how many they have. */
    private static final String RECOUNT = """
            UPDATE events SET origins = n.origins FROM (
              SELECT ec.event, count(DISTINCT coalesce(o.origin, c.document)) AS origins
              FROM event_claims ec JOIN claims c ON c.id = ec.claim LEFT JOIN origins o ON o.document = c.document
              WHERE ec.event IN (
                SELECT e.event FROM event_claims e JOIN claims c ON c.id = e.claim JOIN moved m ON m.document = c.document)
              GROUP BY ec.event) n
            WHERE n.event = events.id AND n.origins <> events.origins""";

    /** Empty if the origins reflect the tables. */
    static Optional<Sources> ifStale(Connection connection) throws SQLException {
        if (Sql.number(connection, "SELECT merged - sourced FROM meta") <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Sources(
                Sql.number(connection, "SELECT generation FROM meta"),
                Sql.list(connection, "SELECT * FROM documents ORDER BY id", DocumentTable::document)));
    }

    /** Replaces the origins, unless somebody has put later ones; to be run in a transaction, alone. */
    void put(Connection connection, List<Copy> copies) throws SQLException {
        if (Sql.number(connection, "SELECT sourced FROM meta") < generation) {
            Sql.execute(connection, "CREATE OR REPLACE TEMP TABLE before AS SELECT document, origin FROM origins");
            replace(connection, documents, copies);
            Sql.execute(connection, """
                    CREATE OR REPLACE TEMP TABLE moved AS SELECT o.document FROM origins o
                    LEFT JOIN before b ON b.document = o.document WHERE o.origin <> coalesce(b.origin, o.document)""");
            Sql.execute(connection, RECOUNT);
            Sql.execute(connection, "DROP TABLE before");
            Sql.execute(connection, "DROP TABLE moved");
            Sql.execute(connection, "UPDATE meta SET sourced = ?", generation);
        }
    }

    /** Puts these in place of all that there are: each document with the copy that it is, or as its own origin. */
    static void replace(Connection connection, List<Document> documents, List<Copy> copies) throws SQLException {
        Map<String, Copy> byDocument = copies.stream().collect(Collectors.toMap(Copy::document, Function.identity()));
        Sql.execute(connection, "DELETE FROM origins");
        Sql.append(connection, "origins", appender -> {
            for (Document document : documents) {
                Copy copy = byDocument.get(document.id());
                appender.beginRow()
                        .append(document.id())
                        .append(copy == null ? document.id() : copy.origin())
                        .append(copy == null ? null : copy.why())
                        .endRow();
            }
        });
    }

    /** The copies among these documents, in order of their ids. */
    static List<Copy> copies(Connection connection, Collection<String> documents) throws SQLException {
        return Sql.list(
                connection,
                "SELECT document, origin, why FROM origins WHERE why IS NOT NULL AND document IN (SELECT unnest(?))"
                        + " ORDER BY document",
                List.of(Sql.array(connection, documents)),
                Sources::copy);
    }

    /** A row of document, origin and why. */
    static Copy copy(ResultSet row) throws SQLException {
        return new Copy(row.getString(1), row.getString(2), row.getString(3));
    }
}
