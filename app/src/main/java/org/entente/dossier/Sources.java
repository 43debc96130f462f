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
            UPDATE %1$s SET origins = n.origins FROM (
              SELECT ec.event, count(DISTINCT coalesce(o.origin_key, ec.document)) AS origins
              FROM event_claims ec LEFT JOIN origins o ON o.key = ec.document
              WHERE ec.event IN (SELECT e.event FROM event_claims e JOIN moved m ON m.key = e.document)
              GROUP BY ec.event) n
            WHERE n.event = %1$s.key AND n.origins <> %1$s.origins""";

    /** Empty if the origins reflect the tables. */
    static Optional<Sources> ifStale(Connection connection) throws SQLException {
        if (Sql.number(connection, "SELECT merged - sourced FROM meta") <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Sources(
                Sql.number(connection, "SELECT generation FROM meta"),
                // what a record holds is compared where the record is made
                Sql.list(
                        connection,
                        "SELECT * FROM " + Overlay.added(connection) + " ORDER BY id",
                        DocumentTable::document)));
    }

    /** Replaces the origins, unless somebody has put later ones; to be run in a transaction, alone. */
    void put(Connection connection, List<Copy> copies) throws SQLException {
        if (Sql.number(connection, "SELECT sourced FROM meta") < generation) {
            Sql.execute(connection, "CREATE OR REPLACE TEMP TABLE before AS SELECT key, origin_key FROM origins");
            replace(connection, documents.stream().map(Document::id).toList(), copies);
            Sql.execute(connection, """
                    CREATE OR REPLACE TEMP TABLE moved AS SELECT o.key FROM origins o
                    LEFT JOIN before b ON b.key = o.key WHERE o.origin_key <> coalesce(b.origin_key, o.key)""");
            Sql.execute(connection, RECOUNT.formatted(Overlay.own(connection, RecordTable.EVENTS)));
            Sql.execute(connection, "DROP TABLE before");
            Sql.execute(connection, "DROP TABLE moved");
            Sql.execute(connection, "UPDATE meta SET sourced = ?", generation);
        }
    }

    /** Puts these in place of all that there are: each document with the copy that it is, or as its own origin. */
    static void replace(Connection connection, List<String> documents, List<Copy> copies) throws SQLException {
        Map<String, Copy> byDocument = copies.stream().collect(Collectors.toMap(Copy::document, Function.identity()));
        Sql.execute(connection, "DELETE FROM " + Overlay.own(connection, RecordTable.ORIGINS));
        Sql.append(connection, "origins", appender -> {
            for (String document : documents) {
                Copy copy = byDocument.get(document);
                String origin = copy == null ? document : copy.origin();
                appender.beginRow()
                        .append(Keys.of(document))
                        .append(Keys.of(origin))
                        .append(document)
                        .append(origin)
                        .append(copy == null ? null : copy.why())
                        .endRow();
            }
        });
    }

    /** The copies among these documents, in order of their ids. */
    static List<Copy> copies(Connection connection, Collection<String> documents) throws SQLException {
        return Sql.list(
                connection,
                "SELECT document, origin, why FROM origins WHERE why IS NOT NULL AND key IN (SELECT unnest(?))"
                        + " ORDER BY document",
                List.of(Keys.ofAll(connection, documents)),
                Sources::copy);
    }

    /** A row of document, origin and why. */
    static Copy copy(ResultSet row) throws SQLException {
        return new Copy(row.getString(1), row.getString(2), row.getString(3));
    }
}
