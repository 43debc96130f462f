package org.entente.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Tie;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Event;

/**
 * Part of a record, put together in memory by what makes a dossier's rows, and written as Parquet files. Every method throws
 * {@link DossierException}.
 */
public final class RecordWriter implements AutoCloseable {
    /** Rows are skipped by so many. */
    private static final int ROW_GROUP = 20_480;

    /** A few rows of what is wide are read at a time; of what is narrow and in no order, all are. */
    private static final Map<RecordTable, Integer> ROW_GROUPS = Map.of(
            RecordTable.DOCUMENTS, 2_048,
            RecordTable.CLAIMS, 8_192,
            RecordTable.EVENTS, 8_192,
            RecordTable.EVENT_CLAIMS, 122_880);

    private final Path folder;
    private final DuckDBConnection memory;

    private RecordWriter(Path folder, DuckDBConnection memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /**
     * Empty tables.
     *
     * @param folder where files will be written; it exists
     */
    public static RecordWriter open(Path folder) {
        return Errors.translating(folder, () -> {
            RecordWriter writer = new RecordWriter(folder, Session.memory());
            Schema.create(writer.memory);
            return writer;
        });
    }

    /** Documents with their claims, as they come in this generation of the record. */
    public void documents(List<CodedDocument> coded, long generation) {
        put(connection -> {
            Sql.append(connection, "documents", appender -> {
                for (CodedDocument document : coded) {
                    DocumentTable.append(appender, document, generation);
                }
            });
            ClaimTable.append(connection, coded);
        });
    }

    /** What could not be read. */
    public void failures(List<Failure> failures) {
        put(connection -> FailureTable.put(connection, failures));
    }

    /**
     * Events.
     *
     * @param theirs all claims of these events; they are not written themselves
     */
    public void events(List<Event> events, List<Claim> theirs) {
        put(connection -> {
            ClaimTable.appendParties(connection, List.of(theirs));
            EventTable.put(connection, events);
            Sql.execute(connection, "DELETE FROM parties");
            Sql.execute(connection, "DELETE FROM namings");
        });
    }

    /**
     * The origins of documents.
     *
     * @param documents all, by id
     * @param copies those that are no source of their own
     */
    public void origins(List<String> documents, List<Copy> copies) {
        put(connection -> Sources.replace(connection, documents, copies));
    }

    /** What claims are found by, for each of their blocks. */
    public void blocks(Map<String, Marks> marks) {
        put(connection -> MergeTables.putMarks(connection, marks));
    }

    /** Ties, for both ends of each. */
    public void ties(List<Tie> ties) {
        put(connection -> MergeTables.putTies(connection, ties));
    }

    /**
     * What several files of a table hold, each row once.
     *
     * @param files Parquet files of a table whose rows have a number
     */
    public void union(RecordTable table, List<Path> files) {
        put(connection -> Sql.execute(
                connection,
                "INSERT INTO " + table.table() + " SELECT DISTINCT ON (number) * FROM read_parquet(?) ORDER BY ALL",
                Sql.array(connection, files.stream().map(Path::toString).toList())));
    }

    /**
     * Writes every table that has rows into a file of its own.
     *
     * @param partition which part of each table this is; a path relative to the folder is made of it
     */
    public List<RecordFile> write(String partition) {
        return Errors.translating(folder, () -> {
            List<RecordFile> files = new ArrayList<>();
            for (RecordTable table : RecordTable.values()) {
                long rows = Sql.number(memory, "SELECT count(*) FROM " + table.table());
                if (rows > 0) {
                    String path = table.table() + "-" + partition + ".parquet";
                    Path file = folder.resolve(path);
                    Sql.execute(memory, copy(table, table.table(), file));
                    files.add(new RecordFile(table, partition, path, rows, sha256(file)));
                }
            }
            return files;
        });
    }

    /**
     * The SQL that writes rows into a file as a record has them.
     *
     * @param rows a table, or what stands for one
     */
    public static String copy(RecordTable table, String rows, Path file) {
        return "COPY (FROM %s ORDER BY %s) TO '%s' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE %d)"
                .formatted(
                        rows,
                        table.order(),
                        file.toString().replace("'", "''"),
                        ROW_GROUPS.getOrDefault(table, ROW_GROUP));
    }

    @Override
    public void close() {
        Errors.translating(folder, () -> {
            memory.close();
            return folder;
        });
    }

    /** Work on the tables. */
    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    private void put(Work work) {
        Errors.translating(folder, () -> {
            work.run(memory);
            return folder;
        });
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
