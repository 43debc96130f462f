package org.entente.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The little that we need of JDBC. Results stream: a connection has one open at a time. */
final class Sql {
    private Sql() {}

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Appends rows. */
    @FunctionalInterface
    interface Rows {
        void append(DuckDBAppender appender) throws SQLException;
    }

    static <T> void each(
            Connection connection,
            String sql,
            List<? extends @Nullable Object> parameters,
            Row<T> row,
            Consumer<T> each)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                each.accept(row.read(result));
            }
        }
    }

    static <T> List<T> list(Connection connection, String sql, List<? extends @Nullable Object> parameters, Row<T> row)
            throws SQLException {
        List<T> all = new ArrayList<>();
        each(connection, sql, parameters, row, all::add);
        return all;
    }

    static <T> List<T> list(Connection connection, String sql, Row<T> row) throws SQLException {
        return list(connection, sql, List.of(), row);
    }

    /** The first column of the only row. */
    static long number(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        return list(connection, sql, java.util.Arrays.asList(parameters), row -> row.getLong(1))
                .get(0);
    }

    static void execute(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, java.util.Arrays.asList(parameters))) {
            statement.execute();
        }
    }

    /** Bulk load. */
    static void append(Connection connection, String table, Rows rows) throws SQLException {
        String schema = Overlay.schema(connection);
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(schema, table)) {
            rows.append(appender);
        }
    }

    /** Bulk load of a table that vanishes. */
    static void appendTemporary(Connection connection, String table, Rows rows) throws SQLException {
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender(table)) {
            rows.append(appender);
        }
    }

    /** All of {@code work} or nothing. */
    static void transaction(Connection connection, Transaction work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** What happens together or not at all. */
    @FunctionalInterface
    interface Transaction {
        void run() throws SQLException;
    }

    /** A list of words as one parameter: {@code x IN (SELECT unnest(?))}. */
    static Object array(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("VARCHAR", values.toArray());
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static PreparedStatement prepare(Connection connection, String sql, List<? extends @Nullable Object> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }
}
