package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files that were read ↔ rows. */
final class FileTable {
    private FileTable() {}

    static Map<String, ReadFile> read(Connection connection, Collection<String> paths) throws SQLException {
        Map<String, ReadFile> files = new HashMap<>();
        Sql.each(
                connection,
                "SELECT * FROM files WHERE path IN (SELECT unnest(?))",
                List.of(Sql.array(connection, paths)),
                row -> new ReadFile(
                        row.getString("path"),
                        row.getString("uri"),
                        row.getLong("size"),
                        row.getLong("modified"),
                        row.getLong("documents"),
                        row.getLong("failures")),
                file -> files.put(file.path(), file));
        return files;
    }

    /** Notes them; of what had failed in those that were read without fault now, nothing is listed any more. */
    static void put(Connection connection, List<ReadFile> files) throws SQLException {
        for (ReadFile file : files) {
            Sql.execute(
                    connection,
                    "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)",
                    file.path(),
                    file.uri(),
                    file.size(),
                    file.modified(),
                    file.documents(),
                    file.failures());
            if (file.failures() == 0) {
                Overlay.remove(
                        connection,
                        RecordTable.FAILURES,
                        "uri = ? OR starts_with(uri, ? || '!/')",
                        file.uri(),
                        file.uri());
            }
        }
    }
}
