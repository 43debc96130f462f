package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers that depend on nothing but the tables, kept until a writer has touched their file. Whoever reads holds the lock
 * that keeps writers out, so an answer is never older than the file.
 */
final class Memory {
    private final List<Path> files;
    private List<Object> stamp = List.of();
    private final Map<String, Object> answers = new HashMap<>();

    /** @param file the database; what a killed writer left stands beside it */
    Memory(Path file) {
        files = List.of(file, file.resolveSibling(file.getFileName() + ".wal"));
    }

    /** The answer to {@code question}, which stands for {@code work}; to be called within a reading session. */
    <T> T answer(String question, Class<T> type, Connection connection, Session.Work<T> work)
            throws SQLException, IOException {
        // One at a time, so that what many ask at once is worked out once.
        synchronized (answers) {
            List<Object> now = stamp();
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

    private List<Object> stamp() throws IOException {
        List<Object> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.exists(file)) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                all.add(attributes.lastModifiedTime());
                all.add(attributes.size());
            }
        }
        return all;
    }
}
