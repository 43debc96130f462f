package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A record that lies in the folder of a dossier → what the dossier shows. Where the record is another than before, what was
 * added here and is now in the record is forgotten here, and the rest is merged and corrected anew, over what the record says
 * now.
 */
final class Attaching {
    private static final List<RecordTable> MERGED = List.of(
            RecordTable.EVENTS,
            RecordTable.EVENT_CLAIMS,
            RecordTable.EVENT_PARTIES,
            RecordTable.EVENT_NAMINGS,
            RecordTable.ACTORS,
            RecordTable.ORIGINS,
            RecordTable.BLOCKS,
            RecordTable.TIES);

    private Attaching() {}

    /** Shows the record in this folder, if there is one and it is not shown as it is. */
    static void attach(Path home, Dossier dossier) throws IOException {
        Path file = home.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return;
        }
        String json = Files.readString(file);
        boolean shown = dossier.read(connection -> {
            if (!Overlay.isOver(connection)) {
                throw new DossierException(
                        DossierException.Code.NOT_A_DOSSIER,
                        home + " holds a dossier of its own and a record: move " + Manifest.FILE + " or " + Home.TABLES
                                + " elsewhere",
                        null);
            }
            return Sql.number(
                            connection,
                            "SELECT count(*) FROM record WHERE manifest = ? AND folder = ?",
                            json,
                            home.toString())
                    > 0;
        });
        if (!shown) {
            Manifest manifest = Manifest.of(json, home.toString());
            dossier.write(connection -> Sql.transaction(connection, () -> show(connection, home, manifest, json)));
        }
    }

    private static void show(Connection connection, Path home, Manifest manifest, String json) throws SQLException {
        Overlay.hideNothing(connection);
        for (RecordTable table : RecordTable.values()) {
            Overlay.show(
                    connection,
                    table,
                    manifest.files(table).stream()
                            .map(f -> home.resolve(f.path()).toString())
                            .toList());
        }
        for (RecordTable table : MERGED) {
            Sql.execute(connection, "DELETE FROM " + Overlay.own(connection, table));
        }
        forget(connection);
        count(connection, manifest);
        Sql.execute(connection, "DELETE FROM made_claims WHERE document_key IN (SELECT key FROM base.documents)");
        Sql.execute(connection, "DELETE FROM made_documents WHERE document IN (SELECT id FROM base.documents)");
        Correcting.reapply(connection);
        Sql.execute(connection, "DELETE FROM record");
        Sql.execute(connection, "INSERT INTO record VALUES (?, ?)", json, home.toString());
    }

    /** Forgets what the record has now. */
    private static void forget(Connection connection) throws SQLException {
        Sql.execute(
                connection,
                "DELETE FROM own.parties WHERE claim IN (SELECT key FROM own.claims WHERE document_key IN"
                        + " (SELECT key FROM base.documents))");
        Sql.execute(connection, "DELETE FROM own.statements WHERE document IN (SELECT key FROM base.documents)");
        Sql.execute(connection, "DELETE FROM own.claims WHERE document_key IN (SELECT key FROM base.documents)");
        Sql.execute(connection, "DELETE FROM own.documents WHERE key IN (SELECT key FROM base.documents)");
    }

    /** Generations go on from those of the record; what is own came after them, and is to be merged. */
    private static void count(Connection connection, Manifest manifest) throws SQLException {
        long generation = manifest.generation();
        boolean own = Sql.number(connection, "SELECT count(*) FROM own.documents") > 0;
        Sql.execute(connection, "UPDATE own.documents SET generation = ?, changed = ?", generation + 1, generation + 1);
        Sql.execute(connection, "DELETE FROM additions");
        int number = 1;
        for (String added : manifest.additions()) {
            Sql.execute(
                    connection,
                    "INSERT INTO additions VALUES (?, ?)",
                    number++,
                    LocalDateTime.ofInstant(Instant.parse(added), ZoneOffset.UTC));
        }
        if (own) {
            Sql.execute(connection, "INSERT INTO additions VALUES (?, ?)", number, LocalDateTime.now(ZoneOffset.UTC));
        }
        Sql.execute(
                connection,
                "UPDATE meta SET generation = ?, merged = ?, sourced = ?",
                own ? generation + 1 : generation,
                generation,
                generation);
    }
}
