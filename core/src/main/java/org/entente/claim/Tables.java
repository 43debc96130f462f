package org.entente.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads this package's tables: tab-separated, {@code #} begins a comment line. */
final class Tables {
    private Tables() {}

    /**
     * The rows of a table.
     *
     * @throws IllegalStateException if a row has another number of columns
     */
    static List<List<String>> rows(String name, int columns) {
        InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> rows = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalStateException(name + ": not " + columns + " columns: " + row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
