package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Keys;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordTable;
import org.entente.dossier.RecordWriter;
import org.entente.merge.Portion;
import org.entente.merge.block.Tie;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * A record of {@link SyntheticClaims}, made part by part, each of which happens a month after the one before. The claims of a
 * happening are tied one to the next, as far as they fit, without being compared: how events are found is not what it is for.
 * Files lie as the job on Spark writes them: events by month, documents by ranges of their keys.
 */
final class SyntheticRecord {
    private static final int PART = 100_000;
    private static final int RANGE = 25_000;
    private static final int MOST_RANGES = 100;
    private static final double SCORE = 8;
    private static final LocalDate FIRST = LocalDate.parse("2012-01-01");

    /** What comes with documents, with the column that says with which. */
    private static final Map<RecordTable, String> BY_DOCUMENT = Map.of(
            RecordTable.DOCUMENTS, "key",
            RecordTable.CLAIMS, "document_key",
            RecordTable.PARTIES, "claim",
            RecordTable.STATEMENTS, "document",
            RecordTable.ORIGINS, "key");

    private final Path folder;
    private final List<RecordFile> files = new ArrayList<>();
    private long documents;

    private SyntheticRecord(Path folder) {
        this.folder = folder;
    }

    /** A record of about so many claims. */
    static void make(Path folder, int number, long seed) throws IOException {
        SyntheticRecord record = new SyntheticRecord(folder);
        for (int i = 0; i * (long) PART < number; i++) {
            record.part(
                    i,
                    new SyntheticClaims(
                            Math.min(PART, number - i * PART), seed + i, record.documents, FIRST.plusMonths(i)));
        }
        record.union(RecordTable.NAMINGS);
        record.union(RecordTable.ACTORS);
        for (RecordTable table : BY_DOCUMENT.keySet()) {
            record.spread(table, Math.max(1, Math.min(MOST_RANGES, number / RANGE)));
        }
        Files.writeString(
                folder.resolve(Manifest.FILE),
                Manifest.of(List.of("2026-01-01T00:00:00Z"), record.files).json());
    }

    private void part(int number, SyntheticClaims claims) throws IOException {
        List<CodedDocument> coded = SyntheticDossier.documents(claims);
        documents += coded.size();
        Map<String, Document> byId = new HashMap<>();
        claims.documents().forEach(d -> byId.put(d.id(), d));
        try (RecordWriter writer = RecordWriter.open(folder)) {
            writer.documents(coded, 1);
            writer.origins(List.copyOf(byId.keySet()), List.of());
            keep(writer.write("%04d".formatted(number)));
        }
        try (RecordWriter writer = RecordWriter.open(folder)) {
            writer.events(new Portion(claims.claims(), byId).events(ties(claims), Map.of()), claims.claims());
            keep(writer.write("%04d".formatted(number)));
        }
    }

    private static List<Tie> ties(SyntheticClaims claims) {
        Map<Integer, String> last = new HashMap<>();
        List<Tie> ties = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            String before = last.put(Objects.requireNonNull(claims.happenings().get(claim.id())), claim.id());
            if (before != null) {
                ties.add(new Tie(before, claim.id(), SCORE, false, true));
            }
        }
        return ties;
    }

    private void keep(List<RecordFile> written) throws IOException {
        for (RecordFile file : written) {
            RecordFile its = file.at(file.table().table() + "/" + file.path());
            Files.createDirectories(folder.resolve(its.path()).getParent());
            Files.move(folder.resolve(file.path()), folder.resolve(its.path()), StandardCopyOption.REPLACE_EXISTING);
            files.add(its);
        }
    }

    private void union(RecordTable table) throws IOException {
        List<Path> its = taken(table);
        try (RecordWriter writer = RecordWriter.open(folder)) {
            writer.union(table, its);
            keep(writer.write("all"));
        }
        delete(its);
    }

    private void spread(RecordTable table, int ranges) throws IOException {
        List<Path> its = taken(table);
        String all = its.stream().map(f -> "'" + f + "'").collect(Collectors.joining(", ", "read_parquet([", "])"));
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = memory.createStatement()) {
            for (int i = 0; i < ranges; i++) {
                String partition = "range-%04d".formatted(i);
                Path file = folder.resolve(table.table() + "-" + partition + ".parquet");
                statement.execute(RecordWriter.copy(
                        table,
                        "(FROM %s WHERE %s BETWEEN %d AND %d)"
                                .formatted(all, BY_DOCUMENT.get(table), first(i, ranges), first(i + 1, ranges) - 1),
                        file));
                long rows = statement.getUpdateCount();
                String name = folder.relativize(file).toString();
                keep(List.of(new RecordFile(table, partition, name, rows, name)));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        delete(its);
    }

    /** The first key of a range, as {@link Keys#range} has it. */
    private static long first(int range, int ranges) {
        return (-Math.floorDiv(-((long) range << Integer.SIZE), (long) ranges) + Integer.MIN_VALUE) << Integer.SIZE;
    }

    private List<Path> taken(RecordTable table) {
        List<Path> its = files.stream()
                .filter(f -> f.table() == table)
                .map(f -> folder.resolve(f.path()))
                .toList();
        files.removeIf(f -> f.table() == table);
        return its;
    }

    private static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
