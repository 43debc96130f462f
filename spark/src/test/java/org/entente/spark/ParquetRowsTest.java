package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {
    @Test
    void eachRowOfATableOfReportsBecomesALine(@TempDir Path temp) throws IOException, SQLException {
        Path table = temp.resolve("news.parquet");
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = memory.createStatement()) {
            statement.execute("COPY (SELECT * FROM (VALUES ('Norway met Kenya.', 'Fjord Post'), ('Chile left.', NULL))"
                    + " t(text, outlet)) TO '" + table + "' (FORMAT parquet)");
        }
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(table))) {
            assertThat(ParquetRows.isParquet(in)).isTrue();
            assertThat(Files.readAllLines(ParquetRows.jsonLines(in, temp)))
                    .containsExactly(
                            "{\"text\":\"Norway met Kenya.\",\"outlet\":\"Fjord Post\"}",
                            "{\"text\":\"Chile left.\",\"outlet\":null}");
        }
    }

    @Test
    void whatOnlyBeginsLikeParquetFailsWithAReason(@TempDir Path temp) throws IOException {
        byte[] broken = "PAR1 and nothing else".getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = new ByteArrayInputStream(broken)) {
            assertThatThrownBy(() -> ParquetRows.jsonLines(in, temp))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Parquet");
        }
    }
}
