package org.entente.spark;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.dossier.Json;
import org.entente.dossier.Keys;
import org.entente.merge.Portion;
import org.entente.merge.block.Marks;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * Claims with the documents that report them, as rows.
 *
 * @param claims in the order of the rows
 * @param documents theirs, without text, by id
 */
record Reported(List<Claim> claims, Map<String, Document> documents) {
    /** {@code number} is a claim's {@link Keys key}; {@code claim} and {@code report} are JSON; {@code marks} are {@link Marks#bytes}. */
    static final StructType SCHEMA = new StructType()
            .add("number", DataTypes.LongType, false)
            .add("document", DataTypes.StringType, false)
            .add("claim", DataTypes.StringType, false)
            .add("report", DataTypes.StringType, false)
            .add("marks", DataTypes.BinaryType, false);

    private static final TypeReference<Claim> CLAIM = new TypeReference<>() {};
    private static final TypeReference<Document> DOCUMENT = new TypeReference<>() {};

    /** One row for each claim. */
    List<Row> rows() {
        Map<String, Marks> marks = new Portion(claims, documents).marksByClaim();
        Map<String, String> reports = new HashMap<>();
        for (Document document : documents.values()) {
            reports.put(document.id(), json(document));
        }
        List<Row> rows = new ArrayList<>();
        for (Claim claim : claims) {
            rows.add(RowFactory.create(
                    Keys.of(claim.id()),
                    claim.document(),
                    json(claim),
                    reports.get(claim.document()),
                    Objects.requireNonNull(marks.get(claim.id())).bytes()));
        }
        return rows;
    }

    /** Those of the rows, which may have any other columns as well. */
    static Reported of(List<Row> rows) {
        List<Claim> claims = new ArrayList<>();
        Map<String, Document> documents = new HashMap<>();
        for (Row row : rows) {
            Claim claim = of(row.getAs("claim"), CLAIM);
            claims.add(claim);
            if (!documents.containsKey(claim.document())) {
                documents.put(claim.document(), of(row.getAs("report"), DOCUMENT));
            }
        }
        return new Reported(claims, documents);
    }

    private static String json(Object value) {
        try {
            return Json.write(value);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T of(String json, TypeReference<T> type) {
        try {
            return Json.read(json, type);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
