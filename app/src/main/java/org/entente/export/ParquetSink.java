package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Apache Parquet, written by DuckDB: nested fields as structs and lists, days as dates. The rows go through a temporary
 * file of lines, so that no number of them has to fit into memory.
 */
final class ParquetSink<T> implements Sink<T> {
    private final List<Column<T>> columns;
    private final OutputStream out;
    private final Path dir;
    private final Path lines;
    private final OutputStream linesOut;
    private final JsonlSink<T> rows;

    ParquetSink(List<Column<T>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = out;
        this.dir = Files.createTempDirectory("entente-export");
        this.lines = dir.resolve("rows.jsonl");
        this.linesOut = new BufferedOutputStream(Files.newOutputStream(lines));
        this.rows = new JsonlSink<>(columns, linesOut);
    }

    @Override
    public void row(T row) throws IOException {
        rows.row(row);
    }

    @Override
    public void close() throws IOException {
        Path parquet = dir.resolve("rows.parquet");
        try {
            rows.close();
            linesOut.close();
            convert(parquet);
            Files.copy(parquet, out);
        } catch (SQLException e) {
            throw new IOException("cannot write Parquet: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(parquet);
            Files.deleteIfExists(lines);
            Files.deleteIfExists(dir);
        }
    }

    private void convert(Path parquet) throws SQLException {
        String types = columns.stream()
                .map(c -> literal(c.name()) + ": " + literal(c.type()))
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            // One thread: the order of rows and their groups is then always the same, and so are the bytes.
            statement.execute("SET threads = 1");
            statement.execute("COPY (FROM read_json(" + literal(lines.toString())
                    + ", format = 'newline_delimited', maximum_object_size = 268435456, columns = {" + types
                    + "})) TO " + literal(parquet.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    private static String literal(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
