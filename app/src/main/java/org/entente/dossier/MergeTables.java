package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.merge.Change;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Tie;

/** A change of events → rows, with what {@link Held} reads of claims that were merged. */
final class MergeTables {
    private MergeTables() {}

    /** To be run in a transaction, alone. */
    static void put(Connection connection, Change change) throws SQLException {
        forget(connection, change.withdrawn());
        putMarks(connection, change.marks());
        remove(connection, change.undone());
        putTies(connection, change.ties());
        EventTable.remove(connection, change.gone());
        EventTable.put(connection, change.events());
        EventTable.forgetActors(connection);
    }

    private static void forget(Connection connection, List<String> claims) throws SQLException {
        if (!claims.isEmpty()) {
            Overlay.remove(
                    connection, RecordTable.BLOCKS, "claim IN (SELECT unnest(?))", Sql.array(connection, claims));
        }
    }

    static void putMarks(Connection connection, Map<String, Marks> marks) throws SQLException {
        Sql.append(connection, "blocks", appender -> {
            for (Map.Entry<String, Marks> entry : marks.entrySet()) {
                byte[] bytes = entry.getValue().bytes();
                for (long key : entry.getValue().keys()) {
                    appender.beginRow()
                            .append(key)
                            .append(entry.getKey())
                            .append(bytes)
                            .endRow();
                }
            }
        });
    }

    private static void remove(Connection connection, List<Tie> ties) throws SQLException {
        if (!ties.isEmpty()) {
            Overlay.remove(
                    connection,
                    RecordTable.TIES,
                    "claim IN (SELECT unnest(?)) AND (first, second) IN (SELECT (unnest(?), unnest(?)))",
                    Keys.array(
                            connection, ties.stream().flatMap(MergeTables::ends).toList()),
                    Sql.array(connection, ties.stream().map(Tie::first).toList()),
                    Sql.array(connection, ties.stream().map(Tie::second).toList()));
        }
    }

    static void putTies(Connection connection, List<Tie> ties) throws SQLException {
        Sql.append(connection, "ties", appender -> {
            for (Tie tie : ties) {
                long sum = ends(tie).mapToLong(Long::longValue).sum();
                for (long claim : ends(tie).toList()) {
                    appender.beginRow()
                            .append(claim)
                            .append(sum - claim)
                            .append(tie.first())
                            .append(tie.second())
                            .append(tie.score())
                            .append(tie.rivals())
                            .append(tie.kept())
                            .endRow();
                }
            }
        });
    }

    private static Stream<Long> ends(Tie tie) {
        return Stream.of(Keys.of(tie.first()), Keys.of(tie.second()));
    }
}
