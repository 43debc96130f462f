package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.entente.merge.Whole;
import org.entente.merge.Wish;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * All documents and claims of one generation of the tables, to compute events from.
 *
 * @param generation of the tables that it was taken from
 */
record Snapshot(long generation, List<Document> documents, List<Claim> claims, List<Wish> wishes) {

    static Snapshot of(Connection connection) throws SQLException {
        return new Snapshot(
                Sql.number(connection, "SELECT generation FROM meta"),
                Sql.list(connection, "SELECT * FROM documents ORDER BY id", DocumentTable::document),
                Sql.list(connection, "SELECT * FROM claims ORDER BY document, number", ClaimTable::claim),
                Machine.wishes(connection));
    }

    /** Replaces events and origins, unless somebody has put later ones; to be run in a transaction, alone. */
    void put(Connection connection, Whole whole) throws SQLException {
        if (Sql.number(connection, "SELECT merged FROM meta") < generation) {
            for (String table :
                    List.of("events", "event_claims", "event_parties", "actors", "event_namings", "blocks", "ties")) {
                Sql.execute(connection, "DELETE FROM " + table);
            }
            ClaimTable.cluster(connection);
            MergeTables.put(connection, whole.change());
            Sources.replace(
                    connection,
                    documents.stream().map(Document::id).toList(),
                    whole.merged().copies());
            Sql.execute(connection, "UPDATE meta SET merged = ?, sourced = ?", generation, generation);
        }
    }
}
