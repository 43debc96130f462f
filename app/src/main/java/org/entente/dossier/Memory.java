package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Answers that depend on nothing but the tables, kept until a writer has touched their file. Whoever reads holds the lock
 * that keeps writers out, so an answer is never older than the file.
 */
final class Memory {
    private final Path file;
    private final Path left;
    private Stamp stamp = Stamp.NONE;
    private final Map<String, Object> answers = new HashMap<>();

    /** @param file the database; what a killed writer left stands beside it */
    Memory(Path file) {
        this.file = file;
        left = file.resolveSibling(file.getFileName() + ".wal");
    }

    /** The answer to {@code question}, which stands for {@code work}; to be called within a reading session. */
    <T> T answer(String question, Class<T> type, Connection connection, Session.Work<T> work)
            throws SQLException, IOException {
        // One at a time, so that what many ask at once is worked out once.
        synchronized (answers) {
            Stamp now = Stamp.of(file, left);
            if (!now.equals(stamp)) {
                answers.clear();
                stamp = now;
            }
            Object known = answers.get(question);
            if (known == null) {
                known = Objects.requireNonNull(work.run(connection));
                answers.put(question, known);
            }
            return type.cast(known);
        }
    }
}
