package org.entente.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Published;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Claims ↔ rows. */
final class ClaimTable {
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<Participant>> PARTICIPANTS = new TypeReference<>() {};
    private static final TypeReference<List<Holder>> HOLDERS = new TypeReference<>() {};
    private static final TypeReference<Place> PLACE = new TypeReference<>() {};

    /** What a claim is read from. */
    static final String COLUMNS = """
            id, document, sentence_start, sentence_end, sentence, evidence_start, evidence_end, evidence,
            quote_start, quote_end, quote, type, mode, contexts, actors, recipients, place, time_start, time_end, time_text,
            time_rule, tense, holders, factuality, author_factuality, confidence, coder""";

    // Folded by the same macro as what is searched for, and so by way of a table that vanishes.
    private static final String NEW_NAMINGS = """
            INSERT INTO %s SELECT number, actor, mention, fold(words) FROM arriving ANTI JOIN namings USING (number)""";

    private ClaimTable() {}

    /** The claims of a document, in text order, and when that was published. */
    private record Dated(List<Claim> claims, @Nullable LocalDate published) {}

    static void append(Connection connection, List<CodedDocument> documents) throws SQLException {
        List<Dated> dated = new ArrayList<>();
        for (CodedDocument document : documents) {
            Published published = document.document().published();
            dated.add(new Dated(document.claims(), published == null ? null : published.date()));
        }
        appendDated(connection, dated);
    }

    /**
     * Appends the claims of one document.
     *
     * @param published when it was published
     */
    static void append(Connection connection, List<Claim> claims, @Nullable LocalDate published) throws SQLException {
        appendDated(connection, List.of(new Dated(claims, published)));
    }

    private static void appendDated(Connection connection, List<Dated> documents) throws SQLException {
        Sql.append(connection, "claims", appender -> {
            for (Dated document : documents) {
                int number = 0;
                for (Claim claim : document.claims) {
                    append(appender, claim, number++);
                }
            }
        });
        appendParties(connection, documents.stream().map(Dated::claims).toList());
        Sql.append(connection, "statements", appender -> {
            for (Dated document : documents) {
                for (Claim claim : document.claims) {
                    appendStatement(appender, claim, document.published);
                }
            }
        });
    }

    private static void appendStatement(DuckDBAppender appender, Claim claim, @Nullable LocalDate published)
            throws SQLException {
        String holder = claim.innermost().id();
        if (holder != null) {
            Set<Long> namings = new TreeSet<>();
            participants(claim).forEach(p -> namings.add(Keys.naming(p)));
            for (long naming : namings) {
                appender.beginRow()
                        .append(Keys.of(holder))
                        .append(naming)
                        .append(Keys.of(claim.id()))
                        .append(Keys.of(claim.document()))
                        .append(published)
                        .endRow();
            }
        }
    }

    private static List<Participant> participants(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .toList();
    }

    /** Who takes part in these claims, alone. */
    static void appendParties(Connection connection, List<List<Claim>> documents) throws SQLException {
        Map<Long, Participant> namings = new TreeMap<>();
        Sql.append(connection, "parties", appender -> {
            for (List<Claim> document : documents) {
                for (Claim claim : document) {
                    appendParties(appender, claim, namings);
                }
            }
        });
        putNamings(connection, namings);
    }

    /** Lays together what is asked for together. */
    static void cluster(Connection connection) throws SQLException {
        for (RecordTable table : List.of(RecordTable.PARTIES, RecordTable.STATEMENTS)) {
            String name = table.table();
            Sql.execute(
                    connection, "CREATE OR REPLACE TEMP TABLE sorted AS FROM " + name + " ORDER BY " + table.order());
            Sql.execute(connection, "DELETE FROM " + name);
            Sql.execute(connection, "INSERT INTO " + name + " FROM sorted");
            Sql.execute(connection, "DROP TABLE sorted");
        }
    }

    private static void appendParties(DuckDBAppender appender, Claim claim, Map<Long, Participant> namings)
            throws SQLException {
        for (Participant participant : participants(claim)) {
            long number = Keys.naming(participant);
            namings.putIfAbsent(number, participant);
            appender.beginRow().append(Keys.of(claim.id())).append(number).endRow();
        }
    }

    private static void putNamings(Connection connection, Map<Long, Participant> namings) throws SQLException {
        Sql.execute(
                connection,
                "CREATE OR REPLACE TEMP TABLE arriving (number BIGINT, actor VARCHAR, mention VARCHAR, words VARCHAR)");
        Sql.appendTemporary(connection, "arriving", appender -> {
            for (Map.Entry<Long, Participant> naming : namings.entrySet()) {
                Participant participant = naming.getValue();
                appender.beginRow()
                        .append(naming.getKey().longValue())
                        .append(participant.actor().id())
                        .append(participant.mention().exact())
                        .append(Names.of(participant))
                        .endRow();
            }
        });
        Sql.execute(connection, NEW_NAMINGS.formatted(Overlay.own(connection, RecordTable.NAMINGS)));
        Sql.execute(connection, "DROP TABLE arriving");
    }

    private static void append(DuckDBAppender appender, Claim claim, int number) throws SQLException {
        appender.beginRow()
                .append(Keys.of(claim.id()))
                .append(Keys.of(claim.document()))
                .append(claim.id())
                .append(claim.document())
                .append(number);
        append(appender, claim.sentence());
        append(appender, claim.evidence());
        append(appender, claim.quote());
        appender.append(claim.type().name())
                .append(claim.mode())
                .append(Json.write(claim.contexts()))
                .append(Json.write(claim.actors()))
                .append(Json.write(claim.recipients()));
        append(appender, claim.place(), claim.time());
        appender.append(claim.tense().name())
                .append(Json.write(claim.holders()))
                .append(claim.factuality().code())
                .append(claim.authorFactuality().code())
                .append(claim.confidence())
                .append(claim.coder())
                .endRow();
    }

    private static void append(DuckDBAppender appender, @Nullable Evidence evidence) throws SQLException {
        if (evidence == null) {
            appender.appendNull().appendNull().appendNull();
        } else {
            appender.append(evidence.span().start())
                    .append(evidence.span().end())
                    .append(evidence.exact());
        }
    }

    static void append(DuckDBAppender appender, @Nullable Place place, @Nullable TimeRange time) throws SQLException {
        appender.append(place == null ? null : Json.write(place))
                .append(time == null ? null : time.start())
                .append(time == null ? null : time.end())
                .append(time == null ? null : time.text())
                .append(time == null ? null : time.rule());
    }

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("id"),
                row.getString("document"),
                Objects.requireNonNull(evidence(row, "sentence")),
                Objects.requireNonNull(evidence(row, "evidence")),
                evidence(row, "quote"),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                Json.read(row.getString("contexts"), WORDS),
                Json.read(row.getString("actors"), PARTICIPANTS),
                Json.read(row.getString("recipients"), PARTICIPANTS),
                place(row),
                time(row),
                Tense.valueOf(row.getString("tense")),
                Json.read(row.getString("holders"), HOLDERS),
                Factuality.of(row.getString("factuality")),
                Factuality.of(row.getString("author_factuality")),
                row.getDouble("confidence"),
                row.getString("coder"));
    }

    private static @Nullable Evidence evidence(ResultSet row, String name) throws SQLException {
        return Json.evidence(row.getInt(name + "_start"), row.getInt(name + "_end"), row.getString(name));
    }

    static @Nullable Place place(ResultSet row) throws SQLException {
        String json = row.getString("place");
        return json == null ? null : Json.read(json, PLACE);
    }

    static @Nullable TimeRange time(ResultSet row) throws SQLException {
        String rule = row.getString("time_rule");
        LocalDate start = Sql.date(row, "time_start");
        LocalDate end = Sql.date(row, "time_end");
        return rule == null ? null : new TimeRange(start, end, row.getString("time_text"), rule);
    }
}
