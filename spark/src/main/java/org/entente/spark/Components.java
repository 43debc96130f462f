package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What hangs together in a graph that no machine need hold: the alternating algorithm of Kiveris et al., Connected Components in
 * MapReduce and Beyond (2014). Each round hangs what a node is tied to under the least of it, until all hang under the
 * least of their component; a component of n nodes takes some log² n rounds however long its chains are.
 */
final class Components {
    private static final StructType EDGES =
            new StructType().add("a", DataTypes.LongType, false).add("b", DataTypes.LongType, false);

    private static final Encoder<Row> AS_EDGES = Encoders.row(EDGES);

    private final Scratch scratch;
    private final Sizes sizes;

    Components(Scratch scratch, Sizes sizes) {
        this.scratch = scratch;
        this.sizes = sizes;
    }

    /**
     * Edges → {@code a}, a node, and {@code b}, the least node of its component. A node that is the least itself is left out.
     *
     * @param edges with columns {@code a} and {@code b}
     */
    Dataset<Row> of(Dataset<Row> edges) {
        int tasks = Math.toIntExact(1 + edges.count() / sizes.edges());
        Dataset<Row> stars = scratch.keep(
                "stars0",
                edges.select("a", "b")
                        .coalesce(tasks)
                        .mapPartitions((MapPartitionsFunction<Row, Row>) Components::hung, AS_EDGES));
        if (tasks == 1) {
            return stars;
        }
        Object before = fingerprint(stars);
        for (int round = 1; ; round++) {
            stars = scratch.keep("stars" + round, small(large(stars)));
            Object now = fingerprint(stars);
            scratch.drop("stars" + (round - 1));
            if (now.equals(before)) {
                return stars;
            }
            before = now;
        }
    }

    /** The edges of one partition, hung under the least nodes that they reach there: far fewer. */
    private static Iterator<Row> hung(Iterator<Row> edges) {
        Map<Long, Long> parents = new HashMap<>();
        while (edges.hasNext()) {
            Row edge = edges.next();
            long a = root(parents, edge.getLong(0));
            long b = root(parents, edge.getLong(1));
            if (a != b) {
                parents.put(Math.max(a, b), Math.min(a, b));
            }
        }
        return parents.keySet().stream()
                .map(node -> RowFactory.create(node, root(parents, node)))
                .iterator();
    }

    private static long root(Map<Long, Long> parents, long node) {
        long root = node;
        for (Long up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        for (long at = node; at != root; ) {
            Long up = parents.put(at, root);
            at = up == null ? root : up;
        }
        return root;
    }

    /** Whatever is greater than a node and tied to it hangs under the least of those that are tied to it. */
    private static Dataset<Row> large(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("b").as("a"), col("a").as("b")));
        Dataset<Row> leasts = both.groupBy("a").agg(least(col("a"), min("b")).as("least"));
        return both.join(leasts, "a")
                .where(col("b").gt(col("a")))
                .select(col("b").as("a"), col("least").as("b"))
                .where(col("a").notEqual(col("b")))
                .distinct();
    }

    /** A node, and whatever is less and tied to it, hangs under the least of those. */
    private static Dataset<Row> small(Dataset<Row> edges) {
        Dataset<Row> leasts = edges.groupBy("a").agg(min("b").as("least"));
        return edges.join(leasts, "a")
                .select(col("b").as("a"), col("least").as("b"))
                .union(leasts.select(col("a"), col("least").as("b")))
                .where(col("a").notEqual(col("b")))
                .distinct();
    }

    private static Object fingerprint(Dataset<Row> edges) {
        return edges.select(xxhash64(col("a"), col("b"))
                        .cast(DataTypes.createDecimalType(20, 0))
                        .as("h"))
                .agg(sum("h"))
                .first();
    }
}
