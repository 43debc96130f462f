package org.entente.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.merge.Portion;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Part;
import org.entente.merge.block.Splitting;

/**
 * Claims → the ties among them. Each part of a block belongs to a portion, and a claim goes to every portion in whose parts it
 * stands; what is too large for one portion is split.
 */
final class Comparing {
    private static final StructType PARTS = new StructType()
            .add("key", DataTypes.LongType, false)
            .add("features", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
            .add("alike", DataTypes.BooleanType, false);

    private static final Encoder<Row> AS_PARTS = Encoders.row(PARTS);
    private static final Encoder<Row> AS_TIES = Encoders.row(Ties.SCHEMA);
    private static final Encoder<Row> AS_SENT =
            Encoders.row(Reported.SCHEMA.add("portion", DataTypes.IntegerType, false));

    private final Sizes sizes;

    Comparing(Sizes sizes) {
        this.sizes = sizes;
    }

    /** @param reported as {@link Reported#SCHEMA} says */
    Dataset<Row> ties(Dataset<Row> reported) {
        List<Row> split = split(reported);
        int portions = sizes.portions(reported.count());
        return reported.mapPartitions((MapPartitionsFunction<Row, Row>) rows -> sent(rows, split, portions), AS_SENT)
                .repartitionById(portions, col("portion"))
                .sortWithinPartitions("portion")
                .mapPartitions((MapPartitionsFunction<Row, Row>) rows -> compared(rows, split, portions), AS_TIES);
    }

    /** The parts that are too large, as rows with the number of their claims: few. */
    private List<Row> split(Dataset<Row> reported) {
        Dataset<Row> marks = reported.select("marks");
        List<Row> split = new ArrayList<>();
        while (true) {
            List<Row> known = List.copyOf(split);
            List<Row> more = marks
                    .mapPartitions((MapPartitionsFunction<Row, Row>) rows -> parts(rows, known), AS_PARTS)
                    .groupBy("key", "features", "alike")
                    .count()
                    .filter(col("count").gt(sizes.largest()))
                    .collectAsList()
                    .stream()
                    .filter(row -> Splitting.mayBeSplit(part(row), count(row)))
                    .toList();
            if (more.isEmpty()) {
                return split;
            }
            split.addAll(more);
        }
    }

    /** The parts of blocks; once some are known to be too large, only those that come of them. */
    private static Iterator<Row> parts(Iterator<Row> rows, List<Row> split) {
        Splitting splitting = splitting(split);
        return stream(rows)
                .flatMap(row -> splitting.parts(marks(row)).stream())
                .filter(part -> split.isEmpty() || !part.isWhole())
                .map(part -> RowFactory.create(part.key(), part.features().toArray(), part.alike()))
                .iterator();
    }

    private static Iterator<Row> sent(Iterator<Row> rows, List<Row> split, int portions) {
        Splitting splitting = splitting(split);
        return stream(rows)
                .flatMap(row -> {
                    Set<Integer> to = new TreeSet<>();
                    splitting.parts(marks(row)).forEach(part -> to.add(part.portion(portions)));
                    return to.stream().map(portion -> with(row, portion));
                })
                .iterator();
    }

    private static Iterator<Row> compared(Iterator<Row> rows, List<Row> split, int portions) {
        Splitting splitting = splitting(split);
        FlatMapFunction<List<Row>, Row> compare = run -> {
            int portion = run.get(0).getAs("portion");
            Reported reported = Reported.of(run);
            return Ties.rows(new Portion(reported.claims(), reported.documents())
                            .ties(splitting, part -> part.portion(portions) == portion))
                    .iterator();
        };
        return new Flat(Runs.of(rows, "portion"), compare);
    }

    private static Row with(Row row, int portion) {
        Object[] values = new Object[row.size() + 1];
        for (int i = 0; i < row.size(); i++) {
            values[i] = row.get(i);
        }
        values[row.size()] = portion;
        return RowFactory.create(values);
    }

    private static Splitting splitting(List<Row> split) {
        // parts before what comes of them
        Splitting splitting = Splitting.NONE;
        Map<Part, Integer> sizes = new HashMap<>();
        split.forEach(row -> sizes.put(part(row), count(row)));
        return splitting.with(sizes);
    }

    private static Part part(Row row) {
        return new Part(row.getAs("key"), row.getList(row.fieldIndex("features")), row.getAs("alike"));
    }

    private static int count(Row row) {
        return Math.toIntExact(row.<Long>getAs("count"));
    }

    private static Marks marks(Row row) {
        return Marks.of(row.<byte[]>getAs("marks"));
    }

    private static Stream<Row> stream(Iterator<Row> rows) {
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false);
    }
}
