package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;

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

    /** Likewise with so many claims that were there and come again. */
    Arriving again(long others) {
        return new Arriving(documents, claims + others, held - others, over);
    }

    /** Whether it is cheaper to compute only the events that it touches. */
    boolean isFew() {
        return over || claims * DEAR < held;
    }
}
