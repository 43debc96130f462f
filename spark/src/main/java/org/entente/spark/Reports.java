package org.entente.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordReader;
import org.entente.dossier.RecordTable;
import org.entente.merge.Merger;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Document;

/** The documents of a record, part by part: their claims, and which of them are copies. */
final class Reports {
    /** {@code origin} is that of a copy; a document that is none is left out. */
    static final StructType COPIES = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("origin", DataTypes.StringType, false)
            .add("why", DataTypes.StringType, false);

    private static final StructType PARTS = new StructType()
            .add("partition", DataTypes.StringType, false)
            .add("files", DataTypes.createArrayType(RecordFiles.SCHEMA, false), false);

    private static final Encoder<Row> AS_REPORTED = Encoders.row(Reported.SCHEMA);
    private static final Encoder<Row> AS_IDS = Encoders.row(new StructType()
            .add("document", DataTypes.StringType, false)
            .add("partition", DataTypes.StringType, false));
    private static final Encoder<Row> AS_COPIES = Encoders.row(COPIES);
    private static final int TOGETHER = 2_000;

    private final SparkSession spark;
    private final RecordFolder record;
    private final List<RecordFile> files;

    /** @param files those of documents and of claims */
    Reports(SparkSession spark, RecordFolder record, List<RecordFile> files) {
        this.spark = spark;
        this.record = record;
        this.files = files;
    }

    /** All claims, as {@link Reported#SCHEMA} says. */
    Dataset<Row> reported() {
        RecordFolder from = record;
        FlatMapFunction<Row, Row> read = row ->
                RecordFiles.inScratch(folder -> reported(row, from, folder)).iterator();
        List<Row> parts = parts();
        return spark.createDataFrame(parts, PARTS)
                .repartition(Math.max(1, parts.size()))
                .flatMap(read, AS_REPORTED);
    }

    /**
     * The copies among all documents, as {@link #COPIES} says. One task finds them, for what is a copy of what depends on all
     * documents together; it needs some ten kilobytes for each.
     */
    Dataset<Row> copies() {
        RecordFolder from = record;
        FlatMapFunction<List<Row>, Row> find = rows ->
                RecordFiles.inScratch(folder -> copies(rows, from, folder)).iterator();
        return spark.createDataFrame(parts(), PARTS)
                .coalesce(1)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            List<Row> all = new ArrayList<>();
                            rows.forEachRemaining(all::add);
                            return find.call(all);
                        },
                        AS_COPIES);
    }

    /** The origins of all documents → files, parted as the documents are. */
    Dataset<Row> origins(Dataset<Row> copies) {
        RecordFolder from = record;
        FlatMapFunction<Row, Row> read =
                part -> RecordFiles.inScratch(folder -> ids(part, from, folder)).iterator();
        FlatMapFunction<List<Row>, Row> write = run -> origins(run, from);
        List<Row> parts = parts();
        return spark.createDataFrame(parts, PARTS)
                .repartition(Math.max(1, parts.size()))
                .flatMap(read, AS_IDS)
                .join(copies, new String[] {"document"}, "left")
                .repartition(Math.max(1, parts.size()), col("partition"))
                .sortWithinPartitions("partition")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Flat(Runs.of(rows, "partition"), write),
                        RecordFiles.AS_FILES);
    }

    private static List<Row> ids(Row part, RecordFolder from, Path folder) throws IOException {
        List<Row> ids = new ArrayList<>();
        for (Path file : fetched(part, RecordTable.DOCUMENTS, from, folder)) {
            RecordReader.ids(file).forEach(id -> ids.add(RowFactory.create(id, part.getString(0))));
        }
        return ids;
    }

    private static Iterator<Row> origins(List<Row> run, RecordFolder to) throws IOException {
        List<String> documents = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        for (Row row : run) {
            String document = row.getAs("document");
            String origin = row.getAs("origin");
            documents.add(document);
            if (origin != null) {
                copies.add(new Copy(document, origin, row.getAs("why")));
            }
        }
        return RecordFiles.write(to, run.get(0).getAs("partition"), writer -> writer.origins(documents, copies))
                .iterator();
    }

    private List<Row> parts() {
        Map<String, List<Row>> parts = new TreeMap<>();
        files.forEach(f ->
                parts.computeIfAbsent(f.partition(), k -> new ArrayList<>()).add(RecordFiles.row(f)));
        List<Row> rows = new ArrayList<>();
        parts.forEach((partition, its) -> rows.add(RowFactory.create(partition, its.toArray())));
        return rows;
    }

    private static List<Row> reported(Row part, RecordFolder from, Path folder) throws IOException {
        List<Path> claims = fetched(part, RecordTable.CLAIMS, from, folder);
        List<Row> rows = new ArrayList<>();
        List<Claim> some = new ArrayList<>();
        Map<String, Document> theirs = new HashMap<>();
        for (Path documents : fetched(part, RecordTable.DOCUMENTS, from, folder)) {
            for (CodedDocument coded : RecordReader.coded(documents, claims)) {
                some.addAll(coded.claims());
                theirs.put(coded.document().id(), coded.document());
                if (some.size() >= TOGETHER) {
                    rows.addAll(new Reported(some, theirs).rows());
                    some.clear();
                    theirs.clear();
                }
            }
        }
        rows.addAll(new Reported(some, theirs).rows());
        return rows;
    }

    private static List<Row> copies(List<Row> parts, RecordFolder from, Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Row part : parts) {
            for (Path file : fetched(part, RecordTable.DOCUMENTS, from, folder)) {
                documents.addAll(RecordReader.documents(file));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Copy copy : new Merger().copies(documents)) {
            rows.add(RowFactory.create(copy.document(), copy.origin(), copy.why()));
        }
        return rows;
    }

    private static List<Path> fetched(Row part, RecordTable table, RecordFolder from, Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        List<Row> files = part.getList(1);
        for (Row row : files) {
            RecordFile file = RecordFiles.of(row);
            if (file.table() == table) {
                paths.add(from.fetch(file, folder));
            }
        }
        return paths;
    }
}
