package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.correct.Corrections;

/** One addition to the tables. */
final class Additions {
    private Additions() {}

    /** To be run in a transaction, alone. */
    static void add(Connection connection, List<CodedDocument> batch, List<Failure> failures) throws SQLException {
        List<CodedDocument> arriving = unknown(connection, batch);
        if (!arriving.isEmpty()) {
            Sql.execute(connection, "UPDATE meta SET generation = generation + 1");
            long generation = Sql.number(connection, "SELECT generation FROM meta");
            Sql.execute(
                    connection, "INSERT INTO additions VALUES (?, ?)", generation, LocalDateTime.now(ZoneOffset.UTC));
            Sql.append(connection, "documents", appender -> {
                for (CodedDocument document : arriving) {
                    DocumentTable.append(appender, document, generation);
                }
            });
            ClaimTable.append(connection, arriving);
            rename(connection, arriving);
        }
        FailureTable.forget(connection, batch);
        FailureTable.put(connection, failures);
    }

    /** Makes decisions on who is who count in what comes. */
    private static void rename(Connection connection, List<CodedDocument> arriving) throws SQLException {
        Corrections corrections = new Corrections(CorrectionTable.list(connection));
        if (!corrections.renamed().isEmpty()) {
            List<String> ids = arriving.stream().map(c -> c.document().id()).toList();
            Machine.apply(connection, corrections, Machine.naming(connection, corrections.renamed(), ids));
        }
    }

    private static List<CodedDocument> unknown(Connection connection, List<CodedDocument> batch) throws SQLException {
        Set<String> seen = new HashSet<>(DocumentTable.known(
                connection, batch.stream().map(c -> c.document().sha256()).toList()));
        List<CodedDocument> arriving = new ArrayList<>();
        for (CodedDocument coded : batch) {
            if (seen.add(coded.document().sha256())) {
                arriving.add(coded);
            }
        }
        return arriving;
    }
}
