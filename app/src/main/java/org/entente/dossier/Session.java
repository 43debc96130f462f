package org.entente.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** The database of a dossier, open, with the lock that allows it. */
final class Session implements Closeable {
    /** Work with a connection of its own. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException, IOException;
    }

    /** Up to so many ids are looked up by an index; for more, the whole table is read. */
    static final int MOST_LOOKED_UP = 1000;

    /** So many threads work on what is read: several read at once, and each has a thread of its own as well. */
    private static final int READING = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final DuckDBConnection root;
    private final Closeable lock;
    private final boolean over;

    private Session(DuckDBConnection root, Closeable lock) throws SQLException {
        this.root = root;
        this.lock = lock;
        over = Overlay.look(root);
        if (over) {
            Overlay.limit(root);
        }
    }

    /** Takes over {@code lock}; waits while a program that knows nothing of our locks holds the file. */
    static Session open(Path file, boolean writing, Closeable lock, Deadline deadline)
            throws SQLException, IOException {
        try {
            while (true) {
                try {
                    return new Session(connect(file, writing), lock);
                } catch (SQLException e) {
                    if (!Errors.saysLocked(e)) {
                        throw e;
                    }
                }
                deadline.pause(20);
            }
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static DuckDBConnection connect(Path file, boolean writing) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        if (!writing) {
            properties.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
            properties.setProperty("threads", Integer.toString(READING));
        }
        properties.setProperty("dynamic_or_filter_threshold", Integer.toString(MOST_LOOKED_UP));
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties).unwrap(DuckDBConnection.class);
    }

    /** A database of its own, in memory, for one thread. */
    static DuckDBConnection memory() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        properties.setProperty("threads", "1");
        return DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
    }

    <T extends @Nullable Object> T run(Work<T> work) throws SQLException, IOException {
        try (Connection connection = root.duplicate()) {
            if (over) {
                Sql.execute(connection, "SET search_path = 'main," + Overlay.OWN + "'");
            }
            return work.run(connection);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            root.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            lock.close();
        }
    }
}
