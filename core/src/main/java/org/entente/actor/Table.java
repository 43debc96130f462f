package org.entente.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The compiled tables beside this class, as {@code knowledge/CompileActors.java} writes them. */
final class Table {
    private Table() {}

    /** Gives each row's fields to {@code row}; empty fields are empty strings. */
    static void read(String name, Consumer<String[]> row) {
        try (InputStream in = open(name + ".tsv.gz");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row.accept(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " of actors cannot be read; build Entente again", e);
        }
    }

    /** The rows of a table that is text: tab-separated, {@code #} begins a comment line. */
    static List<String[]> plain(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of actors cannot be read; build Entente again", e);
        }
    }

    /** The items of a list inside a field. */
    static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    /** The hash of what the tables say. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = open("knowledge.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("knowledge.properties of actors cannot be read; build Entente again", e);
        }
        return properties.getProperty("version", "unknown");
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Table.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("missing on the class path: " + Table.class.getPackageName() + "/" + file);
        }
        return in;
    }
}
