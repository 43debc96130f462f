package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entente.merge.Merged;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * All documents and claims of one generation of the tables, to compute events from.
 *
 * @param generation of the tables that it was taken from
 */
record Snapshot(long generation, List<Document> documents, List<Claim> claims) {

    /** What events have to be computed from; empty if they reflect the tables. */
    static Optional<Snapshot> ifStale(Connection connection) throws SQLException {
        long generation = Sql.number(connection, "SELECT generation FROM meta");
        if (generation == Sql.number(connection, "SELECT merged FROM meta")) {
            return Optional.empty();
        }
        return Optional.of(new Snapshot(
                generation,
                Sql.list(connection, "SELECT * FROM documents ORDER BY id", DocumentTable::document),
                Sql.list(connection, "SELECT * FROM claims ORDER BY document, number", ClaimTable::claim)));
    }

    /** Replaces events and origins, unless somebody has put later ones; to be run in a transaction, alone. */
    void put(Connection connection, Merged merged) throws SQLException {
        if (Sql.number(connection, "SELECT merged FROM meta") < generation) {
            EventTable.replace(connection, merged);
            Sql.execute(connection, "UPDATE meta SET merged = ?", generation);
        }
    }
}
