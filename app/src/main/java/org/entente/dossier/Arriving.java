package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;

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
}
