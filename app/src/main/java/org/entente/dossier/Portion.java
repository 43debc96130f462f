package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.entente.merge.Change;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * A few of the documents that came since events were last computed, with what they change. It is worked out while others
 * read, and put in at once, unless the tables have changed meanwhile. A document with claims in events is done, so that who is
 * killed between two portions loses neither.
 *
 * @param stamp of the tables that it was taken from
 * @param claims of these documents
 * @param last whether no more are left
 */
record Portion(Stamp stamp, List<String> claims, Change change, boolean last) {
    /** So many documents at once, so that never more than their neighbours are in memory. */
    private static final int MOST = 20;

    private static final String LEFT = """
            WITH came AS (SELECT d.key, d.id, d.generation FROM %s d, meta m
              WHERE d.changed > m.merged AND d.claims > 0)
            SELECT id FROM came WHERE key NOT IN (SELECT document FROM event_claims
              WHERE document IN (SELECT key FROM came)) ORDER BY generation, id LIMIT ?""";

    /** How far the tables are. */
    private record Stamp(long generation, long merged) {
        static Stamp of(Connection connection) throws SQLException {
            return Sql.list(
                            connection,
                            "SELECT generation, merged FROM meta",
                            row -> new Stamp(row.getLong(1), row.getLong(2)))
                    .get(0);
        }
    }

    /** The next one. */
    static Portion next(Connection connection, Merger merger) throws SQLException {
        List<String> left = Sql.list(
                connection,
                LEFT.formatted(Overlay.own(connection, RecordTable.DOCUMENTS)),
                List.of(MOST + 1),
                row -> row.getString(1));
        List<String> ids = left.subList(0, Math.min(MOST, left.size()));
        List<Document> documents = Sql.list(
                connection,
                "SELECT d.* FROM documents d WHERE d.key IN (SELECT unnest(?)) ORDER BY d.generation, d.id",
                List.of(Keys.ofAll(connection, ids)),
                DocumentTable::document);
        List<Claim> claims = Sql.list(
                connection,
                "SELECT c.* FROM claims c JOIN documents d ON d.key = c.document_key WHERE d.key IN (SELECT unnest(?))"
                        + " ORDER BY d.generation, d.id, c.number",
                List.of(Keys.ofAll(connection, ids)),
                ClaimTable::claim);
        try {
            return new Portion(
                    Stamp.of(connection),
                    claims.stream().map(Claim::id).toList(),
                    merger.add(new Held(connection), documents, claims, Machine.wishes(connection)),
                    left.size() <= MOST);
        } catch (Held.Failed e) {
            throw e.reported();
        }
    }

    /** To be run in a transaction, alone; false if it has to be worked out anew. */
    boolean put(Connection connection) throws SQLException {
        if (!Stamp.of(connection).equals(stamp)
                || !Queries.eventsOf(connection, claims).isEmpty()) {
            return false;
        }
        MergeTables.put(connection, change);
        if (last) {
            Sql.execute(connection, "UPDATE meta SET merged = generation");
        }
        return true;
    }
}
