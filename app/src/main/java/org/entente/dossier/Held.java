package org.entente.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                        wanted.stream().map(Keys::of).toList(),
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
                        "SELECT id, claims FROM events WHERE key IN"
                                + " (SELECT event FROM event_claims WHERE claim IN (SELECT unnest(?))) ORDER BY id",
                        claims,
                        row -> Map.entry(row.getString(1), EventTable.claims(row)))
                .forEach(e -> events.put(e.getKey(), e.getValue()));
        return events;
    }

    @Override
    public List<Claim> claims(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return list(
                        "SELECT " + ClaimTable.COLUMNS + " FROM claims WHERE key IN (SELECT unnest(?))",
                        wanted,
                        ClaimTable::claim)
                .stream()
                .filter(c -> wanted.contains(c.id()))
                .toList();
    }

    @Override
    public Map<String, Document> documents(Collection<String> ids) {
        Map<String, Document> documents = new HashMap<>();
        list(
                        "SELECT " + DocumentTable.BARE + " FROM documents WHERE key IN (SELECT unnest(?))",
                        ids,
                        DocumentTable::bare)
                .forEach(d -> documents.put(d.id(), d));
        return documents;
    }

    @Override
    public Map<String, String> origins(Collection<String> documents) {
        Map<String, String> origins = new HashMap<>();
        list(
                        "SELECT document, origin FROM origins WHERE key IN (SELECT unnest(?))",
                        documents,
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> origins.put(e.getKey(), e.getValue()));
        return origins;
    }

    private <T> List<T> list(String sql, Collection<String> ids, Sql.Row<T> row) {
        return each(sql, ids.stream().map(Keys::of).toList(), row);
    }

    private <T> List<T> each(String sql, Collection<Long> keys, Sql.Row<T> row) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try {
            return Sql.list(connection, sql, List.of(Keys.array(connection, keys)), row);
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
