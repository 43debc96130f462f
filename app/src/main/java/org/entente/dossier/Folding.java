package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words as the tables hold them, by the macro of the tables; what was folded last is known still, for folding is dear. */
final class Folding {
    private static final int KNOWN = 1000;

    private static final Map<String, String> FOLDED = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KNOWN;
        }
    });

    private Folding() {}

    static String of(Connection connection, String words) throws SQLException {
        String known = FOLDED.get(words);
        if (known != null) {
            return known;
        }
        String folded = Sql.list(connection, "SELECT fold(?)", List.of(words), row -> row.getString(1))
                .get(0);
        FOLDED.put(words, folded);
        return folded;
    }
}
