package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.entente.dossier.Keys;
import org.entente.dossier.RecordWriter;
import org.entente.merge.block.Marks;
import org.entente.record.Claim;

/** What merging keeps, so that a dossier over the record can add more: blocks and ties → files. */
final class HeldFiles {
    private static final int CLAIMS_A_FILE = 1 << 18;

    private final RecordFolder record;
    private final int files;

    /** @param claims how many there are */
    HeldFiles(RecordFolder record, long claims) {
        this.record = record;
        int most = 1;
        while (claims > (long) most * CLAIMS_A_FILE) {
            most *= 2;
        }
        files = most;
    }

    /** What puts some rows into the tables. */
    private interface Putting extends java.io.Serializable {
        void put(RecordWriter writer, List<Row> rows) throws IOException;
    }

    Dataset<Row> blocks(Dataset<Row> reported) {
        return written(reported.withColumn("file", file(col("number"))), record, (writer, rows) -> {
            Map<String, Marks> marks = new HashMap<>();
            List<Claim> claims = Reported.of(rows).claims();
            for (int i = 0; i < rows.size(); i++) {
                marks.put(claims.get(i).id(), Marks.of(rows.get(i).<byte[]>getAs("marks")));
            }
            writer.blocks(marks);
        });
    }

    /** @param followed as {@link Following#SCHEMA} says */
    Dataset<Row> ties(Dataset<Row> followed) {
        return written(
                followed.where(col("first").isNotNull()).withColumn("file", file(col("a"))),
                record,
                (writer, rows) -> writer.ties(Ties.of(rows)));
    }

    private Column file(Column key) {
        int of = files;
        UDF1<Long, Integer> range = number -> Keys.range(number, of);
        return udf(range, DataTypes.IntegerType).apply(key);
    }

    private Dataset<Row> written(Dataset<Row> rows, RecordFolder to, Putting putting) {
        int of = files;
        FlatMapFunction<List<Row>, Row> write = run -> RecordFiles.write(
                        to, run.get(0).<Integer>getAs("file") + "-" + of, writer -> putting.put(writer, run))
                .iterator();
        return rows.repartitionById(files, col("file"))
                .sortWithinPartitions("file")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) some -> new Flat(Runs.of(some, "file"), write),
                        RecordFiles.AS_FILES);
    }
}
