package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.merge.Merger;
import org.entente.merge.Wish;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * What came since events were last computed.
 *
 * @param documents how many documents came
 * @param claims how many claims they have
 * @param held how many claims were there before
 */
record Arriving(long documents, long claims, long held) {
    /** A claim that comes costs about as much as so many in a batch: its neighbours must be found on disk. */
    private static final int DEAR = 100;

    /** Documents that are added at once, so that never more than their neighbours are in memory. */
    private static final int PORTION = 20;

    static Arriving of(Connection connection) throws SQLException {
        return Sql.list(connection, """
                        SELECT count(*) FILTER (d.generation > m.merged),
                          coalesce(sum(d.claims) FILTER (d.generation > m.merged), 0),
                          coalesce(sum(d.claims) FILTER (d.generation <= m.merged), 0)
                        FROM documents d, meta m""", row -> new Arriving(row.getLong(1), row.getLong(2), row.getLong(3)))
                .get(0);
    }

    /** Whether it is cheaper to compute only the events that it touches. */
    boolean isFew() {
        return claims * DEAR < held;
    }

    /** Computes the events that it touches; to be run in a transaction, alone. */
    static void add(Connection connection, Merger merger) throws SQLException {
        List<Document> documents = Sql.list(
                connection,
                "SELECT d.* FROM documents d, meta m WHERE d.generation > m.merged ORDER BY d.generation, d.id",
                DocumentTable::document);
        Map<String, List<Claim>> claims = new HashMap<>();
        Sql.each(
                connection,
                "SELECT c.* FROM claims c JOIN documents d ON d.key = c.document_key, meta m WHERE d.generation > m.merged"
                        + " ORDER BY c.document, c.number",
                List.of(),
                ClaimTable::claim,
                c -> claims.computeIfAbsent(c.document(), k -> new ArrayList<>())
                        .add(c));
        List<Wish> wishes = Machine.wishes(connection);
        for (int from = 0; from < documents.size(); from += PORTION) {
            List<Document> portion = documents.subList(from, Math.min(documents.size(), from + PORTION));
            List<Claim> theirs = portion.stream()
                    .flatMap(d -> claims.getOrDefault(d.id(), List.of()).stream())
                    .toList();
            try {
                MergeTables.put(connection, merger.add(new Held(connection), portion, theirs, wishes));
            } catch (Held.Failed e) {
                throw e.reported();
            }
        }
        Sql.execute(connection, "UPDATE meta SET merged = generation");
    }
}
