package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/** A {@link Filter} → the condition of a query. */
final class Where {
    /** Claims with what their conditions speak of: c, d, e. */
    static final String CLAIMS = """
            FROM claims c JOIN documents d ON d.key = c.document_key
            LEFT JOIN event_claims ec ON ec.claim = c.key LEFT JOIN events e ON e.key = ec.event
            """;

    private static final String OWN_TIME = "(c.time_start IS NOT NULL OR c.time_end IS NOT NULL)";
    private static final String CLAIM_START = "CASE WHEN " + OWN_TIME + " THEN c.time_start ELSE e.time_start END";
    private static final String CLAIM_END = "CASE WHEN " + OWN_TIME + " THEN c.time_end ELSE e.time_end END";

    /** ISO 3166 alpha-3, or the acronym of what stands above states. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}");

    private static final String THOSE = "SELECT a.%2$s FROM %3$s a WHERE a.naming IN (SELECT unnest(?))";
    private static final String ONE = "%1$s IN (" + THOSE + ")";
    private static final String BOTH = "%1$s IN (" + THOSE + " INTERSECT " + THOSE + ")";

    /** Of those who are found by some words there are at least two. */
    private static final String TWO = """
            %1$s IN (SELECT a.%2$s FROM %3$s a JOIN (SELECT unnest(?) AS naming, unnest(?) AS actor) n ON n.naming = a.naming
            GROUP BY a.%2$s HAVING min(n.actor) <> max(n.actor))""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Connection connection;
    private boolean ofClaims;
    private boolean ofOutlets;
    private boolean ofEvents;

    private Where(Connection connection) {
        this.connection = connection;
    }

    /** Over {@link #CLAIMS}, or those parts of them that {@link #claims(boolean)} gives. */
    static Where claims(Connection connection, Filter filter) throws SQLException {
        Where where = new Where(connection);
        where.ofClaims = !filter.standing(null).place(null).outlet(null).isUnconditional();
        where.ofOutlets = filter.outlet() != null;
        where.ofEvents =
                filter.standing() != null || filter.place() != null || filter.from() != null || filter.to() != null;
        where.ofClaims(filter);
        where.and("contains(fold(d.outlet), fold(?))", filter.outlet());
        where.and("contains(fold(c.sentence), fold(?))", filter.text());
        where.time(CLAIM_START, CLAIM_END, filter);
        return where;
    }

    /**
     * Claims c with their documents d and events e as far as these conditions speak of them.
     *
     * @param documents whether something else speaks of the documents
     */
    String claims(boolean documents) {
        return "FROM claims c"
                + (documents || ofOutlets ? " JOIN documents d ON d.key = c.document_key" : "")
                + (ofEvents
                        ? " LEFT JOIN event_claims ec ON ec.claim = c.key LEFT JOIN events e ON e.key = ec.event"
                        : "");
    }

    /** The keys of statements s that fit, those of the latest documents first; the last parameter is how many. */
    String newestStatements() {
        return "SELECT s.claim FROM statements s"
                + (ofOutlets ? " JOIN documents d ON d.key = s.document" : "")
                + (ofClaims ? " JOIN claims c ON c.key = s.claim" : "")
                + (ofEvents
                        ? " LEFT JOIN event_claims ec ON ec.claim = s.claim LEFT JOIN events e ON e.key = ec.event"
                        : "")
                + sql() + " GROUP BY s.claim ORDER BY any_value(s.published) DESC NULLS LAST, s.claim LIMIT ?";
    }

    /** Over {@code events e}. */
    static Where events(Connection connection, Filter filter) throws SQLException {
        Where where = new Where(connection);
        where.and("e.type = ?", filter.type());
        where.quad("e.type", filter.quad());
        where.and("e.standing = ?", filter.standing());
        where.parties(filter, "e.key", "event", "event_namings");
        where.and(
                "e.key IN (SELECT sc.event FROM event_claims sc JOIN claims c ON c.key = sc.claim"
                        + " WHERE c.confidence >= ?)",
                filter.confidence());
        where.and(
                "e.key IN (SELECT oc.event FROM event_claims oc JOIN documents d ON d.key = oc.document"
                        + " WHERE contains(fold(d.outlet), fold(?)))",
                filter.outlet());
        String text = filter.text();
        if (text != null) {
            where.add(
                    "(contains(fold(e.headline), fold(?)) OR e.key IN (SELECT tc.event FROM event_claims tc"
                            + " JOIN claims c ON c.key = tc.claim WHERE contains(fold(c.sentence), fold(?))))",
                    text,
                    text);
        }
        where.place(filter.place());
        where.time("e.time_start", "e.time_end", filter);
        return where;
    }

    /** Over {@code documents d}. */
    static Where documents(Connection connection, Filter filter) throws SQLException {
        Where where = new Where(connection);
        where.and("contains(fold(d.outlet), fold(?))", filter.outlet());
        where.and("d.published_date >= ?", filter.from());
        where.and("d.published_date <= ?", filter.to());
        String text = filter.text();
        if (text != null) {
            where.add("(contains(fold(d.title), fold(?)) OR contains(fold(d.text), fold(?)))", text, text);
        }
        Where carried = new Where(connection);
        carried.ofClaims(filter);
        if (!carried.conditions.isEmpty()) {
            where.add("d.key IN (SELECT c.document_key " + CLAIMS + carried.sql() + ")", carried.parameters.toArray());
        }
        return where;
    }

    private void ofClaims(Filter filter) throws SQLException {
        and("c.type = ?", filter.type());
        quad("c.type", filter.quad());
        and("e.standing = ?", filter.standing());
        and("c.confidence >= ?", filter.confidence());
        parties(filter, "c.key", "claim", "parties");
        place(filter.place());
    }

    private void quad(String type, @Nullable Integer quad) {
        if (quad != null) {
            add(ofQuad(type, quad));
        }
    }

    /** Whether the column {@code type} is of this quad class, 1 to 4. */
    static String ofQuad(String type, int quad) {
        return Arrays.stream(EventType.values())
                .filter(t -> t.quad() == quad)
                .map(t -> "'" + t.name() + "'")
                .collect(Collectors.joining(", ", type + " IN (", ")"));
    }

    /** Two parties are different actors of one claim or event, whichever side they are on. */
    private void parties(Filter filter, String key, String of, String table) throws SQLException {
        String actor = filter.actor();
        String with = filter.with();
        if (actor != null && with != null) {
            parties(key, of, table, Named.of(connection, actor), Named.of(connection, with));
        } else if (actor != null || with != null) {
            party(key, of, table, Named.of(connection, actor != null ? actor : Objects.requireNonNull(with)));
        }
    }

    /** One of these takes part, as {@code table} says, whose column {@code of} holds such keys. */
    void party(String key, String of, String table, Named party) throws SQLException {
        add(ONE.formatted(key, of, table), party.numbers(connection));
    }

    /** Likewise, and another of those; somebody may be found by the words for either. */
    void parties(String key, String of, String table, Named first, Named second) throws SQLException {
        add(BOTH.formatted(key, of, table), first.numbers(connection), second.numbers(connection));
        if (!Collections.disjoint(first.actors().values(), second.actors().values())) {
            Named both = Named.together(first, second);
            add(
                    TWO.formatted(key, of, table),
                    both.numbers(connection),
                    Keys.ofAll(connection, both.actors().values()));
        }
    }

    /** Its name, its country's code, or both: then the very place. */
    private void place(@Nullable String place) {
        if (place == null) {
            return;
        }
        int comma = place.lastIndexOf(',');
        String country = place.substring(comma + 1).strip().toUpperCase(Locale.ROOT);
        if (comma > 0 && CODE.matcher(country).matches()) {
            add("fold(e.place_name) = fold(?) AND e.place_country = ?", place.substring(0, comma), country);
        } else {
            add("(contains(fold(e.place_name), fold(?)) OR e.place_country = ?)", place, country);
        }
    }

    private void time(String start, String end, Filter filter) {
        if (filter.from() == null && filter.to() == null) {
            return;
        }
        add("(" + start + " IS NOT NULL OR " + end + " IS NOT NULL)");
        // with one end open, the other is the day that is known
        and("coalesce(" + end + ", " + start + ") >= ?", filter.from());
        and("coalesce(" + start + ", " + end + ") <= ?", filter.to());
    }

    private void and(String condition, @Nullable Object parameter) {
        if (parameter != null) {
            add(condition, parameter);
        }
    }

    /** Another condition, with a value for each of its question marks. */
    void add(String condition, @Nullable Object... values) {
        conditions.add(condition);
        for (Object value : values) {
            parameters.add(value instanceof Enum<?> constant ? constant.name() : Objects.requireNonNull(value));
        }
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** What stands between these conditions and one more. */
    String joint() {
        return conditions.isEmpty() ? " WHERE " : " AND ";
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    /** With the filter's page. */
    List<Object> parameters(Filter filter) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(filter.limit());
        all.add(filter.offset());
        return all;
    }
}
