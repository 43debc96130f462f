package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.Failure;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordTable;
import org.entente.read.UnreadableException.Reason;

/**
 * What could not be read, now or before, and has not become a document since: the latest of each uri. Few, or something else is
 * wrong: one task writes them.
 */
final class Failing {
    private static final StructType FAILURES = new StructType()
            .add("uri", DataTypes.StringType)
            .add("sha256", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType);

    private static final StructType DOCUMENTS =
            new StructType().add("sha256", DataTypes.StringType).add("uri", DataTypes.StringType);

    private final SparkSession spark;
    private final RecordFolder record;

    Failing(SparkSession spark, RecordFolder record) {
        this.spark = spark;
        this.record = record;
    }

    /**
     * Writes them.
     *
     * @param sources as {@link Reading#SCHEMA} says
     * @param reports files of all documents, and of what failed when they were coded
     * @param old files of what had failed before
     */
    List<RecordFile> files(Dataset<Row> sources, List<RecordFile> reports, List<RecordFile> old) {
        Dataset<Row> documents = read(reports, RecordTable.DOCUMENTS, DOCUMENTS);
        Dataset<Row> now = read(reports, RecordTable.FAILURES, FAILURES)
                .unionByName(sources.where(col("reason").isNotNull()).select("uri", "sha256", "reason", "detail"));
        Dataset<Row> before =
                read(old, RecordTable.FAILURES, FAILURES).join(now.select("uri"), new String[] {"uri"}, "left_anti");
        Dataset<Row> byHash = documents.select(col("sha256").as("known")).distinct();
        Dataset<Row> byUri = documents.select(col("uri").as("known")).distinct();
        Dataset<Row> left = before.join(byUri, col("uri").equalTo(col("known")), "left_anti")
                .unionByName(
                        now.join(byUri, col("sha256").isNull().and(col("uri").equalTo(col("known"))), "left_anti"))
                .join(byHash, col("sha256").equalTo(col("known")), "left_anti");
        RecordFolder to = record;
        MapPartitionsFunction<Row, Row> write = rows -> written(rows, to);
        return RecordFiles.collected(left.select("uri", "sha256", "reason", "detail")
                .repartition(1, lit(0))
                .sortWithinPartitions("uri", "sha256", "reason", "detail")
                .mapPartitions(write, RecordFiles.AS_FILES));
    }

    /** How many of these files could not be read for what reason, most first. */
    Map<String, Long> byReason(List<RecordFile> files) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        for (Row row : read(files, RecordTable.FAILURES, FAILURES)
                .groupBy("reason")
                .count()
                .sort(col("count").desc(), col("reason"))
                .collectAsList()) {
            reasons.put(row.getString(0), row.getLong(1));
        }
        return reasons;
    }

    private Dataset<Row> read(List<RecordFile> files, RecordTable table, StructType schema) {
        String[] paths = files.stream()
                .filter(f -> f.table() == table)
                .map(f -> record.path(f).toString())
                .toArray(String[]::new);
        return paths.length == 0
                ? spark.createDataFrame(List.of(), schema)
                : spark.read().schema(schema).parquet(paths);
    }

    private static Iterator<Row> written(Iterator<Row> rows, RecordFolder to) throws IOException {
        List<Failure> failures = new ArrayList<>();
        rows.forEachRemaining(row -> failures.add(
                new Failure(row.getString(0), row.getString(1), Reason.valueOf(row.getString(2)), row.getString(3))));
        return failures.isEmpty()
                ? List.<Row>of().iterator()
                : RecordFiles.write(to, "all", writer -> writer.failures(failures))
                        .iterator();
    }
}
