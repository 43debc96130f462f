package org.entente.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.dossier.RecordFile;

/**
 * Claims → events, on all documents of a record. The steps are those of {@link org.entente.merge.Portion}, each on portions that
 * hold what it needs: compare within parts of blocks, find what hangs together, follow ties, make events.
 */
final class Merging {
    /** All of its steps together. */
    static final String STEP = "merge in all";

    private final SparkSession spark;
    private final RecordFolder record;
    private final Scratch scratch;
    private final Sizes sizes;
    private final Steps steps;

    Merging(SparkSession spark, RecordFolder record, Scratch scratch, Sizes sizes, Steps steps) {
        this.spark = spark;
        this.record = record;
        this.scratch = scratch;
        this.sizes = sizes;
        this.steps = steps;
    }

    /**
     * Writes events, and all that belongs to them, and gives the files.
     *
     * @param reports files of documents and of claims
     */
    List<RecordFile> merge(List<RecordFile> reports) {
        Reports all = new Reports(spark, record, reports);
        // what looks at all documents in one task goes on beside what looks at claims in many
        CompletableFuture<Dataset<Row>> copying =
                CompletableFuture.supplyAsync(() -> steps.run("origins", () -> scratch.keep("copies", all.copies())));
        Dataset<Row> reported = steps.run("marks", () -> scratch.keep("reported", all.reported()));
        Dataset<Row> ties = steps.run("compare", () -> scratch.keep("ties", new Comparing(sizes).ties(reported)));
        Dataset<Row> components = steps.run("components", () -> new Components(scratch, sizes).of(ties));
        Dataset<Row> followed = steps.run(
                "follow", () -> scratch.keep("followed", new Following(sizes).followed(reported, ties, components)));
        Dataset<Row> copies = copying.join();
        List<RecordFile> files = new ArrayList<>();
        files.addAll(steps.run(
                "events",
                () -> RecordFiles.collected(new EventFiles(spark, record, sizes).write(reported, followed, copies))));
        HeldFiles held = new HeldFiles(record, reported.count());
        files.addAll(steps.run(
                "keep", () -> RecordFiles.collected(held.blocks(reported).union(held.ties(followed)))));
        files.addAll(steps.run("keep origins", () -> RecordFiles.collected(all.origins(copies))));
        return files;
    }
}
