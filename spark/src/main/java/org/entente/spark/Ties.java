package org.entente.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.Keys;
import org.entente.merge.block.Tie;

/** Ties ↔ rows. */
final class Ties {
    /** {@code a} and {@code b} are the {@link Keys keys} of the two claims. */
    static final StructType SCHEMA = new StructType()
            .add("a", DataTypes.LongType, false)
            .add("b", DataTypes.LongType, false)
            .add("first", DataTypes.StringType, false)
            .add("second", DataTypes.StringType, false)
            .add("score", DataTypes.DoubleType, false)
            .add("rivals", DataTypes.BooleanType, false)
            .add("kept", DataTypes.BooleanType, false);

    private Ties() {}

    static List<Row> rows(Collection<Tie> ties) {
        List<Row> rows = new ArrayList<>();
        for (Tie tie : ties) {
            rows.add(RowFactory.create(
                    Keys.of(tie.first()),
                    Keys.of(tie.second()),
                    tie.first(),
                    tie.second(),
                    tie.score(),
                    tie.rivals(),
                    tie.kept()));
        }
        return rows;
    }

    /** Each pair once: two claims that share several features of a split block were compared in several of its parts. */
    static List<Tie> of(List<Row> rows) {
        Map<List<String>, Tie> ties = new LinkedHashMap<>();
        for (Row row : rows) {
            String first = row.getAs("first");
            String second = row.getAs("second");
            ties.put(
                    List.of(first, second),
                    new Tie(first, second, row.getAs("score"), row.getAs("rivals"), row.getAs("kept")));
        }
        return List.copyOf(ties.values());
    }
}
