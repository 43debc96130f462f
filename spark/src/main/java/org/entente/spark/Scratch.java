package org.entente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * What a job keeps between its steps, in a folder that goes with it. It lies where all executors can read it, so that a step that
 * is over is never done again, whoever is lost.
 */
final class Scratch implements AutoCloseable {
    private final SparkSession spark;
    private final Path folder;

    Scratch(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** The rows, once they are all there. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        String path = new Path(folder, name).toString();
        rows.write().mode(SaveMode.Overwrite).parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }

    void drop(String name) {
        delete(new Path(folder, name));
    }

    @Override
    public void close() {
        delete(folder);
    }

    private void delete(Path path) {
        try {
            path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
