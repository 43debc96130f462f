package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordTable;
import org.entente.dossier.RecordWriter;

/** Files of a record ↔ rows: what tasks that write give back. */
final class RecordFiles {
    static final StructType SCHEMA = new StructType()
            .add("table", DataTypes.StringType, false)
            .add("partition", DataTypes.StringType, false)
            .add("path", DataTypes.StringType, false)
            .add("rows", DataTypes.LongType, false)
            .add("sha256", DataTypes.StringType, false);

    static final Encoder<Row> AS_FILES = Encoders.row(SCHEMA);

    /** What fills tables. */
    interface Filling {
        void fill(RecordWriter writer) throws IOException;
    }

    /** What is done with a folder of its own, which goes with it. */
    interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private RecordFiles() {}

    /** Writes what fills the tables into the record, as one partition of each. */
    static List<Row> write(RecordFolder record, String partition, Filling filling) throws IOException {
        return inScratch(folder -> {
            List<Row> rows = new ArrayList<>();
            try (RecordWriter writer = RecordWriter.open(folder)) {
                filling.fill(writer);
                for (RecordFile file : writer.write(partition)) {
                    rows.add(row(record.put(folder, file)));
                }
            }
            return rows;
        });
    }

    static <T> T inScratch(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("entente");
        try {
            return work.in(folder);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static List<RecordFile> collected(Dataset<Row> files) {
        return files.collectAsList().stream().map(RecordFiles::of).toList();
    }

    static Row row(RecordFile file) {
        return RowFactory.create(file.table().name(), file.partition(), file.path(), file.rows(), file.sha256());
    }

    static RecordFile of(Row row) {
        return new RecordFile(
                RecordTable.valueOf(row.getString(0)),
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4));
    }
}
