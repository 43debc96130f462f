package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Abbreviated ids → ids. */
final class Ids {
    private Ids() {}

    /** The only id of the table that begins like this, or that is this. */
    static Optional<String> find(Connection connection, String table, String given) throws SQLException {
        String beginning = given.strip();
        while (beginning.endsWith("…") || beginning.endsWith("...")) {
            beginning = beginning.substring(0, beginning.length() - (beginning.endsWith("…") ? 1 : 3));
        }
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        List<String> exact = Sql.list(
                connection,
                "SELECT id FROM " + table + " WHERE key = ?",
                List.of(Keys.of(beginning)),
                row -> row.getString(1));
        if (exact.contains(beginning)) {
            return Optional.of(beginning);
        }
        List<String> found = Sql.list(
                connection,
                "SELECT id FROM " + table + " WHERE starts_with(id, ?) ORDER BY length(id), id LIMIT 2",
                List.of(beginning),
                row -> row.getString(1));
        if (found.size() > 1) {
            throw new DossierException(
                    DossierException.Code.AMBIGUOUS_ID,
                    given + " is the beginning of more than one id, such as " + String.join(" and ", found),
                    null);
        }
        return found.stream().findFirst();
    }
}
