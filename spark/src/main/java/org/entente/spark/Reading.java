package org.entente.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.add.reading.Wire;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.unpack.Fields;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;
import org.jspecify.annotations.Nullable;

/** Files → the sources in them, as rows, so that a file that holds very many is no task of one machine. */
final class Reading {
    /**
     * {@code input} and {@code position} say what comes first where two have the same bytes; what could not be read has no
     * {@code source}, but {@code uri}, {@code reason} and {@code detail}.
     */
    static final StructType SCHEMA = new StructType()
            .add("sha256", DataTypes.StringType)
            .add("input", DataTypes.IntegerType, false)
            .add("position", DataTypes.LongType, false)
            .add("source", DataTypes.BinaryType)
            .add("uri", DataTypes.StringType, false)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType);

    private static final StructType INPUTS = new StructType()
            .add("input", DataTypes.IntegerType, false)
            .add("label", DataTypes.StringType, false)
            .add("path", DataTypes.StringType, false);

    private static final Encoder<Row> AS_SOURCES = Encoders.row(SCHEMA);
    private static final long BYTES_A_TASK = 64L << 20;

    private Reading() {}

    static Dataset<Row> sources(SparkSession spark, Map<String, FileStatus> files, Sizes sizes) {
        List<Row> inputs = new ArrayList<>();
        files.forEach((label, file) -> inputs.add(
                RowFactory.create(inputs.size(), label, file.getPath().toString())));
        long tasks = Math.max(sizes.tasks(0), Listing.bytes(files.values()) / BYTES_A_TASK);
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        return spark.createDataFrame(inputs, INPUTS)
                .repartition(Math.toIntExact(Math.max(1, Math.min(inputs.size(), tasks))))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Pushed(to -> read(rows, configuration, to)),
                        AS_SOURCES);
    }

    private static void read(Iterator<Row> inputs, SerializableConfiguration configuration, Consumer<Row> to) {
        Unpacker unpacker = new Unpacker(Fields.parse(List.of()));
        while (inputs.hasNext()) {
            Row input = inputs.next();
            Rows rows = new Rows(input.getInt(0), to);
            Path path = new Path(input.getString(2));
            String label = input.getString(1);
            try (InputStream in = path.getFileSystem(configuration.value()).open(path)) {
                unpack(unpacker, label, new BufferedInputStream(in), rows);
            } catch (IOException e) {
                rows.failed(label, Reason.IO, String.valueOf(e.getMessage()));
            }
        }
    }

    private static void unpack(Unpacker unpacker, String label, BufferedInputStream in, Sink rows) throws IOException {
        if (!ParquetRows.isParquet(in)) {
            unpacker.unpack(label, in, rows);
            return;
        }
        RecordFiles.inScratch(folder -> {
            try (InputStream lines = java.nio.file.Files.newInputStream(ParquetRows.jsonLines(in, folder))) {
                unpacker.unpack(label, lines, rows);
            }
            return label;
        });
    }

    /** What comes out of one file. */
    private static final class Rows implements Sink {
        private final int input;
        private final Consumer<Row> to;
        private long position;

        Rows(int input, Consumer<Row> to) {
            this.input = input;
            this.to = to;
        }

        @Override
        public boolean source(Source source) {
            add(source.sha256(), Wire.request(source), source.uri(), null, null);
            return true;
        }

        @Override
        public void failed(String uri, Reason reason, String detail) {
            add(null, null, uri, reason.name(), detail);
        }

        private void add(
                @Nullable String sha256,
                byte @Nullable [] source,
                String uri,
                @Nullable String reason,
                @Nullable String detail) {
            to.accept(RowFactory.create(sha256, input, position++, source, uri, reason, detail));
        }
    }
}
