package org.entente.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Tables of reports in Parquet → the same as JSON Lines, which are taken apart as any others. */
final class ParquetRows {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private ParquetRows() {}

    /** Whether a stream is Parquet by its first bytes; it stands at its beginning before and after. */
    static boolean isParquet(BufferedInputStream in) throws IOException {
        in.mark(MAGIC.length);
        byte[] first = in.readNBytes(MAGIC.length);
        in.reset();
        return Arrays.equals(first, MAGIC);
    }

    /**
     * The rows.
     *
     * @param folder for the files that this takes
     * @throws IOException if it is no Parquet after all
     */
    static Path jsonLines(InputStream in, Path folder) throws IOException {
        Path parquet = folder.resolve("rows.parquet");
        Path lines = folder.resolve("rows.jsonl");
        Files.copy(in, parquet, StandardCopyOption.REPLACE_EXISTING);
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = memory.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(
                    "COPY (FROM read_parquet('" + quoted(parquet) + "')) TO '" + quoted(lines) + "' (FORMAT json)");
        } catch (SQLException e) {
            throw new IOException("the Parquet file cannot be read: " + e.getMessage(), e);
        }
        return lines;
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
