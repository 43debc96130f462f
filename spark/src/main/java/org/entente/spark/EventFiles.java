package org.entente.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.merge.Portion;
import org.entente.record.Event;

/**
 * Claims with the ties that make their events → files of events, parted by the month of an event's first report, so that a day
 * of news touches few of them.
 */
final class EventFiles {
    /** {@code before} is how many files the months before it have. */
    private static final StructType FILES = new StructType()
            .add("month", DataTypes.IntegerType)
            .add("files", DataTypes.IntegerType)
            .add("before", DataTypes.IntegerType);

    private final SparkSession spark;
    private final RecordFolder record;
    private final Sizes sizes;

    EventFiles(SparkSession spark, RecordFolder record, Sizes sizes) {
        this.spark = spark;
        this.record = record;
        this.sizes = sizes;
    }

    /**
     * Writes them.
     *
     * @param followed as {@link Following#SCHEMA} says
     * @param copies as {@link Reports#COPIES} says
     */
    Dataset<Row> write(Dataset<Row> reported, Dataset<Row> followed, Dataset<Row> copies) {
        List<Row> months = months(followed);
        Dataset<Row> files = broadcast(spark.createDataFrame(months, FILES));
        int all = months.stream().mapToInt(month -> month.getInt(1)).sum();
        Dataset<Row> ofClaims = reported.drop("marks")
                .join(
                        followed.where(col("first").isNull())
                                .select(col("a").as("number"), col("document"), col("event"), col("month")),
                        new String[] {"number", "document"},
                        "inner")
                .join(copies.select("document", "origin"), new String[] {"document"}, "left");
        Dataset<Row> ofTies = followed.where(col("kept")).drop("document");
        RecordFolder to = record;
        FlatMapFunction<List<Row>, Row> write = run -> written(run, to);
        return partitioned(ofClaims, files)
                .unionByName(partitioned(ofTies, files), true)
                .repartitionById(Math.max(1, all), col("file")) // not by hashes, which would give some tasks several
                .sortWithinPartitions("file")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Flat(Runs.of(rows, "file"), write),
                        RecordFiles.AS_FILES);
    }

    /** Into how many files the events of each month go, as {@link #FILES} says. */
    private List<Row> months(Dataset<Row> followed) {
        List<Row> months = new ArrayList<>();
        int before = 0;
        for (Row month :
                followed.where(col("first").isNull()).groupBy("month").count().collectAsList()) {
            int files = sizes.files(month.getLong(1));
            months.add(RowFactory.create(month.getInt(0), files, before));
            before += files;
        }
        return months;
    }

    private static Dataset<Row> partitioned(Dataset<Row> rows, Dataset<Row> files) {
        Column part = pmod(xxhash64(col("event")), col("files").cast("long"));
        return rows.join(files, "month")
                .withColumn("partition", concat_ws("-", col("month"), part, col("files")))
                .withColumn("file", col("before").plus(part).cast("int"))
                .drop("month", "files", "before", "event");
    }

    private static Iterator<Row> written(List<Row> run, RecordFolder record) throws IOException {
        List<Row> ofClaims = new ArrayList<>();
        List<Row> ofTies = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        for (Row row : run) {
            if (row.getAs("claim") == null) {
                ofTies.add(row);
            } else {
                ofClaims.add(row);
                String origin = row.getAs("origin");
                if (origin != null) {
                    origins.put(row.getAs("document"), origin);
                }
            }
        }
        Reported reported = Reported.of(ofClaims);
        List<Event> events = new Portion(reported.claims(), reported.documents()).events(Ties.of(ofTies), origins);
        return RecordFiles.write(
                        record, name(run.get(0).getAs("partition")), writer -> writer.events(events, reported.claims()))
                .iterator();
    }

    /** {@code 2024-05-0-1}: year, month, which of so many files. */
    private static String name(String partition) {
        int dash = partition.indexOf('-');
        int month = Integer.parseInt(partition.substring(0, dash));
        String when =
                month == Following.UNDATED ? "undated" : "%04d-%02d".formatted((month - 1) / 12, (month - 1) % 12 + 1);
        return when + partition.substring(dash);
    }
}
