package org.entente.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.entente.record.Correction;
import org.entente.record.Decision;

/** Corrections ↔ rows, in the order in which they were made. */
final class CorrectionTable {
    private CorrectionTable() {}

    static List<Correction> list(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT * FROM corrections ORDER BY number", CorrectionTable::correction);
    }

    static boolean has(Connection connection, String id) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM corrections WHERE id = ?", id) > 0;
    }

    static void put(Connection connection, Correction correction) throws SQLException {
        Decision decision = correction.decision();
        Sql.execute(
                connection,
                "INSERT INTO corrections SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM corrections",
                correction.id(),
                correction.by(),
                ChronoUnit.MICROS.between(Instant.EPOCH, correction.at()),
                decision.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                Json.write(decision),
                correction.note());
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getString("id"),
                row.getString("person"),
                Instant.EPOCH.plus(row.getLong("made"), ChronoUnit.MICROS),
                decision(row.getString("kind"), row.getString("decision")),
                row.getString("note"));
    }

    private static Decision decision(String kind, String json) throws SQLException {
        return switch (kind) {
            case "ACCEPT" -> Json.read(json, new TypeReference<Decision.Accept>() {});
            case "REJECT" -> Json.read(json, new TypeReference<Decision.Reject>() {});
            case "AMEND" -> Json.read(json, new TypeReference<Decision.Amend>() {});
            case "JOIN" -> Json.read(json, new TypeReference<Decision.Join>() {});
            case "PART" -> Json.read(json, new TypeReference<Decision.Part>() {});
            case "RENAME" -> Json.read(json, new TypeReference<Decision.Rename>() {});
            case "UNDO" -> Json.read(json, new TypeReference<Decision.Undo>() {});
            default -> throw new SQLException("no such kind of decision: " + kind);
        };
    }
}
