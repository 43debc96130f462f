package org.entente.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.record.EventType;

/** Counts of {@code events e} by quad class, as four columns of a query. */
final class Counting {
    /** The four columns, quad 1 to 4. */
    static final String QUADS =
            IntStream.rangeClosed(1, 4).mapToObj(Counting::column).collect(Collectors.joining(", "));

    private Counting() {}

    private static String column(int quad) {
        return Arrays.stream(EventType.values())
                .filter(t -> t.quad() == quad)
                .map(t -> "'" + t.name() + "'")
                .collect(Collectors.joining(", ", "count(*) FILTER (WHERE e.type IN (", ")) AS quad_" + quad));
    }

    static Quads quads(ResultSet row) throws SQLException {
        return new Quads(row.getLong("quad_1"), row.getLong("quad_2"), row.getLong("quad_3"), row.getLong("quad_4"));
    }
}
