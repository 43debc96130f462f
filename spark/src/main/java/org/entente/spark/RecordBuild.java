package org.entente.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordReader;
import org.entente.dossier.RecordTable;

/**
 * Files → a record, or more documents for one that is there: read, code, merge, and then let the record be what came out. Until
 * that moment readers see what was there before.
 */
final class RecordBuild {
    private static final StructType HASHES = new StructType().add("known", DataTypes.StringType, false);
    private static final StructType PARTS = new StructType()
            .add("table", DataTypes.StringType, false)
            .add("files", DataTypes.createArrayType(RecordFiles.SCHEMA, false), false);
    private static final String ALL = "all";

    /** What coding writes, but for {@link RecordTable#NAMINGS}, which are put together. */
    private static final Set<RecordTable> REPORTED =
            Set.of(RecordTable.DOCUMENTS, RecordTable.CLAIMS, RecordTable.PARTIES, RecordTable.STATEMENTS);

    private final SparkSession spark;
    private final RecordFolder record;
    private final Sizes sizes;
    private final Steps steps;
    private final Account account;
    private final Clock clock;

    RecordBuild(SparkSession spark, RecordFolder record, Sizes sizes, Steps steps, Account account, Clock clock) {
        this.spark = spark;
        this.record = record;
        this.sizes = sizes;
        this.steps = steps;
        this.account = account;
        this.clock = clock;
    }

    /** @param inputs by label */
    Manifest run(Map<String, FileStatus> inputs) throws IOException {
        Optional<Manifest> before = record.manifest();
        List<RecordFile> old = before.map(Manifest::files).orElse(List.of());
        List<String> additions = new ArrayList<>(before.map(Manifest::additions).orElse(List.of()));
        additions.add(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        try (Scratch scratch = new Scratch(spark, record.scratch())) {
            Dataset<Row> sources =
                    steps.run("read", () -> scratch.keep("sources", Reading.sources(spark, inputs, sizes)));
            List<RecordFile> coded = steps.run(Coding.STEP, () -> coded(sources, old, additions.size()));
            List<RecordFile> files = new ArrayList<>(coded);
            files.addAll(of(old, REPORTED));
            List<RecordFile> reports = of(files, Set.of(RecordTable.DOCUMENTS, RecordTable.CLAIMS));
            List<RecordFile> merged =
                    steps.run(Merging.STEP, () -> new Merging(spark, record, scratch, sizes, steps).merge(reports));
            List<RecordFile> whole = steps.run("close", () -> closed(sources, files, old, merged));
            Manifest now = Manifest.of(additions, whole);
            record.replace(now);
            record.sweep(now, before);
            return now;
        }
    }

    private List<RecordFile> coded(Dataset<Row> sources, List<RecordFile> old, int generation) {
        Dataset<Row> fresh = sources.where(col("source").isNotNull())
                .join(hashes(old), col("sha256").equalTo(col("known")), "left_anti");
        long most = fresh.select("sha256").distinct().count();
        return RecordFiles.collected(new Coding(record, account, generation).files(fresh, sizes.documentFiles(most)));
    }

    /** The content hashes of what the record has. */
    private Dataset<Row> hashes(List<RecordFile> old) {
        RecordFolder from = record;
        FlatMapFunction<Row, Row> read = row -> RecordFiles.inScratch(folder -> {
                    List<Row> hashes = new ArrayList<>();
                    RecordReader.hashes(from.fetch(RecordFiles.of(row), folder))
                            .forEach(hash -> hashes.add(RowFactory.create(hash)));
                    return hashes;
                })
                .iterator();
        List<Row> files = of(old, Set.of(RecordTable.DOCUMENTS)).stream()
                .map(RecordFiles::row)
                .toList();
        return spark.createDataFrame(files, RecordFiles.SCHEMA)
                .repartition(Math.max(1, files.size()))
                .flatMap(read, Encoders.row(HASHES));
    }

    /** All files, with one for each table that is a dictionary, and with what could not be read. */
    private List<RecordFile> closed(
            Dataset<Row> sources, List<RecordFile> reports, List<RecordFile> old, List<RecordFile> merged) {
        List<RecordFile> all = new ArrayList<>();
        reports.stream()
                .filter(f -> f.table() != RecordTable.NAMINGS && f.table() != RecordTable.FAILURES)
                .forEach(all::add);
        merged.stream().filter(f -> f.table() != RecordTable.ACTORS).forEach(all::add);
        List<RecordFile> namings = new ArrayList<>(of(old, Set.of(RecordTable.NAMINGS)));
        namings.addAll(of(reports, Set.of(RecordTable.NAMINGS)));
        all.addAll(union(RecordTable.NAMINGS, namings));
        all.addAll(union(RecordTable.ACTORS, of(merged, Set.of(RecordTable.ACTORS))));
        all.addAll(new Failing(spark, record).files(sources, reports, of(old, Set.of(RecordTable.FAILURES))));
        return all;
    }

    private List<RecordFile> union(RecordTable table, List<RecordFile> files) {
        RecordFolder to = record;
        MapPartitionsFunction<Row, Row> join = rows -> joined(rows, to);
        Row part = RowFactory.create(
                table.name(), files.stream().map(RecordFiles::row).toArray());
        return files.isEmpty()
                ? List.of()
                : RecordFiles.collected(spark.createDataFrame(List.of(part), PARTS)
                        .coalesce(1)
                        .mapPartitions(join, RecordFiles.AS_FILES));
    }

    private static Iterator<Row> joined(Iterator<Row> rows, RecordFolder to) throws IOException {
        List<Row> written = new ArrayList<>();
        while (rows.hasNext()) {
            Row part = rows.next();
            List<Row> files = part.getList(1);
            written.addAll(RecordFiles.inScratch(folder -> {
                List<Path> paths = new ArrayList<>();
                for (Row file : files) {
                    paths.add(to.fetch(RecordFiles.of(file), folder));
                }
                return RecordFiles.write(
                        to, ALL, writer -> writer.union(RecordTable.valueOf(part.getString(0)), paths));
            }));
        }
        return written.iterator();
    }

    private static List<RecordFile> of(List<RecordFile> files, Set<RecordTable> tables) {
        return files.stream().filter(f -> tables.contains(f.table())).toList();
    }
}
