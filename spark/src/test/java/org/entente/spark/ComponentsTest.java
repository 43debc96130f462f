package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hangs together is found, in one task or in rounds of many. */
class ComponentsTest {
    private static final int NODES = 36;

    private final long seed = Long.getLong("entente.seed", System.nanoTime());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temp;

    @Test
    void chainsStarsAndClutterHangUnderTheirLeastNode() {
        Random random = new Random(seed);
        List<Row> edges = new ArrayList<>();
        for (long node = 1; node < NODES; node++) { // a chain of 12, a star of 12, and clutter
            long other = node < 12 ? node - 1 : node < 24 ? 12 : 24 + random.nextInt(12);
            edges.add(random.nextBoolean() ? RowFactory.create(node, other) : RowFactory.create(other, node));
        }
        Collections.shuffle(edges, random);
        Map<Long, Long> expected = expected(edges);
        for (int each : new int[] {1000, 12}) {
            assertThat(found(edges, each))
                    .as("seed %d, %d edges a task", seed, each)
                    .isEqualTo(expected);
        }
    }

    private Map<Long, Long> found(List<Row> edges, int each) {
        SparkSession spark = LocalSpark.session();
        Path folder = temp.resolve("scratch" + each);
        try (Scratch scratch = new Scratch(spark, new org.apache.hadoop.fs.Path(folder.toString()))) {
            Dataset<Row> rows = spark.createDataFrame(
                            edges,
                            new StructType().add("a", DataTypes.LongType, false).add("b", DataTypes.LongType, false))
                    .repartition(4);
            Map<Long, Long> found = new TreeMap<>();
            new Components(scratch, new Sizes(1, 1, 1, each, 1))
                    .of(rows)
                    .collectAsList()
                    .forEach(row -> found.put(row.getLong(0), row.getLong(1)));
            return found;
        }
    }

    /** Each node but the least of its component → that one: the least spreads until nothing changes. */
    private static Map<Long, Long> expected(List<Row> edges) {
        Map<Long, Long> least = new TreeMap<>();
        edges.forEach(edge -> {
            least.put(edge.getLong(0), edge.getLong(0));
            least.put(edge.getLong(1), edge.getLong(1));
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Row edge : edges) {
                long less = Math.min(least.getOrDefault(edge.getLong(0), 0L), least.getOrDefault(edge.getLong(1), 0L));
                changed |= least.put(edge.getLong(0), less) != less;
                changed |= least.put(edge.getLong(1), less) != less;
            }
        }
        least.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return least;
    }
}
