package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a dossier: {@code dossier.duckdb} (the tables), {@code index/} (search, can be made anew) and
 * {@code lock} (empty; whose turn it is).
 */
final class Home {
    static final String TABLES = "dossier.duckdb";
    static final String INDEX = "index";
    private static final String LOCK = "lock";
    /** What may lie in a folder that is to become a dossier: the remains of an attempt that was killed. */
    private static final Set<String> BEGINNINGS = Set.of(LOCK, TABLES + ".new", TABLES + ".new.wal");

    private Home() {}

    /** Makes the folder if it is missing; its real path. Fails if it holds something else than a dossier or a record. */
    static Path prepare(Path dir) throws IOException {
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw new DossierException(DossierException.Code.NOT_A_DOSSIER, dir + " is not a folder", null);
        }
        Path home = Files.createDirectories(dir).toRealPath();
        if (!Files.exists(home.resolve(TABLES)) && !Files.exists(home.resolve(Manifest.FILE))) {
            try (Stream<Path> files = Files.list(home)) {
                List<String> strange = files.map(f -> f.getFileName().toString())
                        .filter(name -> !name.equals(TABLES) && !BEGINNINGS.contains(name))
                        .sorted()
                        .toList();
                if (!strange.isEmpty() && !Files.exists(home.resolve(TABLES))) {
                    throw new DossierException(
                            DossierException.Code.NOT_A_DOSSIER,
                            dir + " is not a dossier: it holds " + strange.get(0),
                            null);
                }
            }
        }
        return home;
    }

    static Sessions enter(Path home) throws IOException {
        return Sessions.enter(home, home.resolve(TABLES), home.resolve(LOCK));
    }

    /** Makes empty tables if there are none. */
    static void furnish(Path home, Sessions sessions, Deadline deadline) throws SQLException, IOException {
        Path tables = home.resolve(TABLES);
        if (!Files.exists(tables)) {
            sessions.withoutDatabase(deadline, () -> {
                if (!Files.exists(tables)) {
                    Schema.create(tables, Files.exists(home.resolve(Manifest.FILE)));
                }
                return tables;
            });
        }
    }
}
