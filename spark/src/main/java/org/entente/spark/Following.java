package org.entente.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.Keys;
import org.entente.merge.Portion;
import org.entente.merge.block.Tie;
import org.entente.record.Claim;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * Ties → which of them make the events, and of which event each claim is. What any ties join is followed in one task; that
 * looks at no words, so that even a fifth of all claims takes it seconds.
 */
final class Following {
    /** Small components are taken together, about so many rows. */
    private static final int TOGETHER = 5_000;

    /** Of a document that says no date. */
    static final int UNDATED = 0;

    /**
     * Ties, with {@code first} and all that {@link Ties#SCHEMA} has, and claims, with {@code first} null and their number as
     * {@code a}. {@code event} is the id of the event's first claim, {@code month} that of its first report, counted from year 0;
     * both are null for a tie that was not kept.
     */
    static final StructType SCHEMA = nullable(Ties.SCHEMA)
            .add("document", DataTypes.StringType)
            .add("event", DataTypes.StringType)
            .add("month", DataTypes.IntegerType);

    private static final Encoder<Row> AS_FOLLOWED = Encoders.row(SCHEMA);

    private final Sizes sizes;

    Following(Sizes sizes) {
        this.sizes = sizes;
    }

    /** @param components of the claims' numbers, as {@link Components#of} gives them */
    Dataset<Row> followed(Dataset<Row> reported, Dataset<Row> ties, Dataset<Row> components) {
        Dataset<Row> roots = components.select(col("a").as("node"), col("b").as("root"));
        Dataset<Row> ofTies = ties.join(roots, col("a").equalTo(col("node")), "left")
                .withColumn("component", coalesce(col("root"), col("a")))
                .drop("node", "root");
        Dataset<Row> ofClaims = reported.select("number", "claim", "report")
                .join(roots, col("number").equalTo(col("node")), "left")
                .withColumn("component", coalesce(col("root"), col("number")))
                .drop("number", "node", "root");
        return ofClaims.unionByName(ofTies, true)
                .repartition(sizes.tasks(reported.count()), col("component"))
                .sortWithinPartitions("component")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> new Flat(Runs.together(rows, "component", TOGETHER), Following::follow),
                        AS_FOLLOWED);
    }

    private static Iterator<Row> follow(List<Row> run) {
        Reported reported = Reported.of(
                run.stream().filter(row -> row.getAs("claim") != null).toList());
        List<Tie> ties =
                Ties.of(run.stream().filter(row -> row.getAs("first") != null).toList());
        Portion.Followed followed = new Portion(reported.claims(), reported.documents()).follow(ties);
        Set<Tie> kept = new HashSet<>(followed.kept());
        Map<String, List<Claim>> groups = new HashMap<>();
        followed.groups().forEach(group -> group.forEach(claim -> groups.put(claim.id(), group)));
        List<Row> rows = new ArrayList<>();
        for (Tie tie : ties) {
            Tie as = new Tie(tie.first(), tie.second(), tie.score(), tie.rivals(), true);
            rows.add(kept.contains(as) ? tie(as, group(groups, tie.first()), reported) : row(tie, null, null));
        }
        for (Claim claim : reported.claims()) {
            List<Claim> group = group(groups, claim.id());
            rows.add(RowFactory.create(
                    Keys.of(claim.id()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    claim.document(),
                    group.get(0).id(),
                    month(group, reported)));
        }
        return rows.iterator();
    }

    private static Row tie(Tie tie, List<Claim> group, Reported reported) {
        return row(tie, group.get(0).id(), month(group, reported));
    }

    private static Row row(Tie tie, @Nullable String event, @Nullable Integer month) {
        return RowFactory.create(
                Keys.of(tie.first()),
                Keys.of(tie.second()),
                tie.first(),
                tie.second(),
                tie.score(),
                tie.rivals(),
                tie.kept(),
                null,
                event,
                month);
    }

    private static List<Claim> group(Map<String, List<Claim>> groups, String claim) {
        return Objects.requireNonNull(groups.get(claim), claim);
    }

    private static int month(List<Claim> group, Reported reported) {
        return group.stream()
                .map(claim -> Objects.requireNonNull(reported.documents().get(claim.document()))
                        .published())
                .flatMap(Stream::ofNullable)
                .map(Published::date)
                .min(Comparator.naturalOrder())
                .map(Following::month)
                .orElse(UNDATED);
    }

    private static int month(LocalDate day) {
        return Math.toIntExact(day.getYear() * 12L + day.getMonthValue());
    }

    private static StructType nullable(StructType schema) {
        StructType all = new StructType();
        for (StructField field : schema.fields()) {
            all = all.add(field.name(), field.dataType());
        }
        return all;
    }
}
