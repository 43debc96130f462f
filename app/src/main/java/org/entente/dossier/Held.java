package org.entente.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.merge.block.Holdings;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Tie;
import org.entente.record.Claim;
import org.entente.record.Document;

/** What the tables hold of claims that were merged. */
final class Held implements Holdings {
    private final Connection connection;

    Held(Connection connection) {
        this.connection = connection;
    }

    /** A claim in a block. */
    private record Member(long key, String claim, Marks marks) {}

    @Override
    public Map<Long, Map<String, Marks>> blocks(Collection<Long> keys) {
        Map<Long, Map<String, Marks>> blocks = new HashMap<>();
        each(
                        "SELECT key, claim, marks FROM blocks WHERE key IN (SELECT unnest(?))",
                        "BIGINT",
                        keys,
                        row -> new Member(row.getLong(1), row.getString(2), Marks.of(row.getBytes(3))))
                .forEach(
                        m -> blocks.computeIfAbsent(m.key, k -> new TreeMap<>()).put(m.claim, m.marks));
        return blocks;
    }

    @Override
    public Collection<Tie> ties(Collection<String> claims) {
        Set<String> wanted = new HashSet<>(claims);
        Map<String, Tie> ties = new TreeMap<>();
        each(
                        "SELECT first, second, score, rivals, kept FROM ties WHERE claim IN (SELECT unnest(?))",
                        "BIGINT",
                        wanted.stream().map(Tie::number).toList(),
                        Held::tie)
                .stream()
                .filter(t -> wanted.contains(t.first()) || wanted.contains(t.second()))
                .forEach(t -> ties.put(t.first() + " " + t.second(), t));
        return ties.values();
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getString("first"),
                row.getString("second"),
                row.getDouble("score"),
                row.getBoolean("rivals"),
                row.getBoolean("kept"));
    }

    @Override
    public Map<String, List<String>> events(Collection<String> claims) {
        Map<String, List<String>> events = new HashMap<>();
        list(
                        "SELECT event, claim FROM event_claims WHERE event IN"
                                + " (SELECT event FROM event_claims WHERE claim IN (SELECT unnest(?))) ORDER BY event, position",
                        claims,
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> events.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return events;
    }

    @Override
    public List<Claim> claims(Collection<String> ids) {
        return list("SELECT * FROM claims WHERE id IN (SELECT unnest(?))", ids, ClaimTable::claim);
    }

    @Override
    public Map<String, Document> documents(Collection<String> ids) {
        Map<String, Document> documents = new HashMap<>();
        list(
                        "SELECT * REPLACE ('' AS text, '[]' AS blocks) FROM documents WHERE id IN (SELECT unnest(?))",
                        ids,
                        DocumentTable::document)
                .forEach(d -> documents.put(d.id(), d));
        return documents;
    }

    @Override
    public Map<String, String> origins(Collection<String> documents) {
        Map<String, String> origins = new HashMap<>();
        list(
                        "SELECT document, origin FROM origins WHERE document IN (SELECT unnest(?))",
                        documents,
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> origins.put(e.getKey(), e.getValue()));
        return origins;
    }

    private <T> List<T> list(String sql, Collection<String> words, Sql.Row<T> row) {
        return each(sql, "VARCHAR", words, row);
    }

    private <T> List<T> each(String sql, String type, Collection<?> values, Sql.Row<T> row) {
        if (values.isEmpty()) {
            return List.of();
        }
        try {
            return Sql.list(connection, sql, List.of(connection.createArrayOf(type, values.toArray())), row);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** What the database reports, on its way through code that knows no database. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient SQLException reported;

        Failed(SQLException reported) {
            super(reported);
            this.reported = reported;
        }

        SQLException reported() {
            return reported;
        }
    }
}
