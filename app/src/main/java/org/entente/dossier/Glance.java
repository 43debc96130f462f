package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Event;
import org.entente.record.Standing;

/**
 * What a dossier holds, at a glance.
 *
 * @param account how much
 * @param timeline its events over time
 * @param newest the events that happened last, as far as they are told to have happened
 * @param disputed those about which most sources contradict each other
 * @param latest what was added last
 * @param unsure how many claims are not sure to have been read right
 */
public record Glance(
        Account account,
        Timeline timeline,
        List<Event> newest,
        List<Event> disputed,
        List<DocumentAdded> latest,
        long unsure) {
    private static final int ROWS = 6;

    /** Under this confidence a claim is rather not sure. */
    private static final double UNSURE = 0.5;

    static Glance of(Connection connection) throws SQLException {
        Filter some = Filter.all().limit(ROWS);
        List<Event> disputed = new ArrayList<>();
        for (Standing standing : List.of(Standing.DISPUTED, Standing.DENIED)) {
            disputed.addAll(Queries.events(
                    connection, some.standing(standing).limit(ROWS - disputed.size()), EventOrder.SOURCES));
        }
        return new Glance(
                Queries.account(connection),
                Timelines.of(connection, Filter.all()),
                Queries.events(connection, some.standing(Standing.REPORTED), EventOrder.NEWEST),
                disputed,
                Queries.latest(connection, ROWS),
                Queries.countClaims(connection, Filter.all())
                        - Queries.countClaims(connection, Filter.all().confidence(UNSURE)));
    }
}
