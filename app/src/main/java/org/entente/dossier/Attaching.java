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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

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

    private final Path home;
    private final Path file;
    private final ReentrantLock attaching = new ReentrantLock();
    private final AtomicBoolean unmerged = new AtomicBoolean();
    private volatile Stamp shown = Stamp.NONE;

    Attaching(Path home) {
        this.home = home;
        this.file = home.resolve(Manifest.FILE);
    }

    /** Shows the record in this folder, if there is one and it is not shown as it is, unless another thread is about to. */
    void attach(Dossier dossier) throws IOException {
        Stamp now = Stamp.of(file);
        if (now.equals(shown) || !attaching.tryLock()) {
            return;
        }
        Stamp before = shown;
        try {
            shown = now; // first, since what follows asks the dossier
            if (!now.equals(Stamp.NONE)) {
                attach(dossier, Files.readString(file));
            }
        } catch (IOException | RuntimeException e) {
            shown = before;
            throw e;
        } finally {
            attaching.unlock();
        }
    }

    /** Whether another record has been shown since this was asked last, with which what was added here is to be merged. */
    boolean takeUnmerged() {
        return unmerged.getAndSet(false);
    }

    private void attach(Dossier dossier, String json) {
        boolean known = dossier.read(connection -> {
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
        if (!known) {
            Manifest manifest = Manifest.of(json, home.toString());
            dossier.write(connection -> Sql.transaction(connection, () -> show(connection, home, manifest, json)));
            unmerged.set(true);
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
