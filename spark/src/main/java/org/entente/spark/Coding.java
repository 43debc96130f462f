package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.entente.Entente;
import org.entente.add.Engine;
import org.entente.add.SourceCoder;
import org.entente.add.reading.Wire;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;
import org.entente.dossier.Keys;
import org.entente.read.Source;
import org.entente.record.Document;

/**
 * Sources → documents with their claims, in files of the record. All with the same bytes are taken by one task: the first of
 * them that can be read becomes the document, as on one machine.
 */
final class Coding {
    static final String STEP = "code";

    private final RecordFolder record;
    private final Account account;
    private final long generation;

    Coding(RecordFolder record, Account account, long generation) {
        this.record = record;
        this.account = account;
        this.generation = generation;
    }

    /** One engine for all tasks of a JVM: it takes seconds to load, and as many threads as there are tasks may use it. */
    private static final class Shared {
        static final Engine ENGINE = new Engine(() -> Entente.open()::code, () -> {});
    }

    /** @param partitions of the documents, by ranges of their keys */
    Dataset<Row> files(Dataset<Row> sources, int partitions) {
        RecordFolder to = record;
        Account told = account;
        String prefix = "g%05d-".formatted(generation);
        long number = generation;
        FlatMapFunction<List<Row>, Row> code = run -> files(run, to, told, prefix, number);
        UDF1<String, Integer> bucket = sha256 -> Keys.range(Keys.of(Document.idOf(sha256)), partitions);
        return sources.withColumn("bucket", udf(bucket, DataTypes.IntegerType).apply(col("sha256")))
                .repartitionById(
                        partitions,
                        col("bucket")) // not by their hashes, which would give some tasks several and some none
                .sortWithinPartitions("bucket", "sha256", "input", "position")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Flat(Runs.of(rows, "bucket"), code),
                        RecordFiles.AS_FILES);
    }

    private static Iterator<Row> files(
            List<Row> bucket, RecordFolder record, Account account, String prefix, long generation) throws IOException {
        List<CodedDocument> documents = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        String partition = prefix + "%04x".formatted(bucket.get(0).<Integer>getAs("bucket"));
        try (SourceCoder coder = new SourceCoder(Shared.ENGINE)) {
            String coded = "";
            for (Row row : bucket) {
                String sha256 = row.getAs("sha256");
                if (!sha256.equals(coded)) {
                    Source source = Wire.source(row.getAs("source"));
                    if (coder.code(source, sha256, documents::add, failures::add)) {
                        coded = sha256;
                        account.coded(documents.get(documents.size() - 1));
                    }
                }
            }
        }
        account.failed(failures.size());
        return RecordFiles.write(record, partition, writer -> {
                    writer.documents(documents, generation);
                    writer.failures(failures);
                })
                .iterator();
    }
}
