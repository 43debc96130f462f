package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * @param over whether they were there in a record, which is never read as a whole
 */
record Arriving(long documents, long claims, long held, boolean over) {
    /** A claim that comes costs about as much as so many in a batch: its neighbours must be found on disk. */
    private static final int DEAR = 100;

    /** Documents that are added at once, so that never more than their neighbours are in memory. */
    private static final int PORTION = 20;

    static Arriving of(Connection connection) throws SQLException {
        boolean over = Overlay.isOver(connection);
        String documents = Overlay.own(connection, RecordTable.DOCUMENTS);
        return Sql.list(
                        connection,
                        """
                        SELECT count(*) FILTER (d.changed > m.merged),
                          coalesce(sum(d.claims) FILTER (d.changed > m.merged), 0),
                          coalesce(sum(d.claims) FILTER (d.changed <= m.merged), 0)
                        FROM %s d, meta m""".formatted(documents),
                        row -> new Arriving(row.getLong(1), row.getLong(2), row.getLong(3), over))
                .get(0);
    }

    /** Whether it is cheaper to compute only the events that it touches. */
    boolean isFew() {
        return over || claims * DEAR < held;
    }

    /** Computes the events that it touches; to be run in a transaction, alone. */
    static void add(Connection connection, Merger merger) throws SQLException {
        String own = Overlay.own(connection, RecordTable.DOCUMENTS);
        List<Document> documents = Sql.list(
                connection,
                "SELECT d.* FROM " + own + " d, meta m WHERE d.changed > m.merged ORDER BY d.generation, d.id",
                DocumentTable::document);
        Map<String, List<Claim>> claims = new HashMap<>();
        Sql.each(
                connection,
                "SELECT c.* FROM claims c JOIN " + own
                        + " d ON d.key = c.document_key, meta m WHERE d.changed > m.merged"
                        + " ORDER BY c.document, c.number",
                List.of(),
                ClaimTable::claim,
                c -> claims.computeIfAbsent(c.document(), k -> new ArrayList<>())
                        .add(c));
        List<Wish> wishes = Machine.wishes(connection);
        withdraw(connection, merger, own);
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

    /** Undoes what was merged of these documents before they were corrected. */
    private static void withdraw(Connection connection, Merger merger, String documents) throws SQLException {
        List<String> corrected = Sql.list(
                connection,
                "SELECT d.id FROM " + documents + " d, meta m WHERE d.changed > m.merged AND d.generation <= m.merged",
                row -> row.getString(1));
        for (String document : corrected) {
            Set<String> merged = new TreeSet<>(Sql.list(
                    connection,
                    "SELECT DISTINCT claim FROM blocks WHERE starts_with(claim, ?)",
                    List.of("c" + document.substring(1) + "."),
                    row -> row.getString(1)));
            MergeTables.put(connection, merger.withdraw(new Held(connection), merged));
        }
    }
}
