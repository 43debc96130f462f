package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.entente.record.Actor;

/** Who takes part in events with whom. */
final class Networks {
    /** Actors and the events that fit, each pair once, whichever sides an actor is on; only events of at least two. */
    private static final String PARTS = """
            CREATE TEMP TABLE parts AS
            SELECT DISTINCT a.key AS actor, e.key AS event, e.type
            FROM event_parties p JOIN actors a ON a.number = p.party JOIN (SELECT e.key, e.type FROM events e%s) e
            ON e.key = p.event""";

    private static final String BUSY = """
            CREATE TEMP TABLE busy AS
            WITH counts AS (SELECT p.actor, count(*) AS events FROM parts p
              WHERE p.event IN (SELECT event FROM parts GROUP BY event HAVING count(*) > 1) GROUP BY p.actor)
            SELECT a.actor AS id, any_value(a.key) AS key, min(a.name) AS name, min(a.kind) AS kind,
              any_value(c.events) AS events FROM counts c JOIN actors a ON a.key = c.actor GROUP BY a.actor""";

    private static final String TOP = "SELECT * FROM busy ORDER BY events DESC, id LIMIT ?";

    private static final String BONDS = "WITH top AS (" + TOP + """
            ), theirs AS (SELECT p.event, p.type, t.id FROM parts p JOIN top t ON t.key = p.actor)
            SELECT e.id AS first, o.id AS second, %s FROM theirs e JOIN theirs o ON o.event = e.event AND o.id > e.id
            GROUP BY e.id, o.id ORDER BY count(*) DESC, first, second""".formatted(Counting.QUADS);

    private Networks() {}

    /** The {@code filter.limit()} busiest actors and their bonds. */
    static Network of(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(connection, filter);
        Sql.execute(connection, PARTS.formatted(where.sql()), where.parameters().toArray());
        Sql.execute(connection, BUSY);
        long actors = Sql.number(connection, "SELECT count(*) FROM busy");
        List<Object> parameters = List.of(filter.limit());
        List<Network.Node> nodes = Sql.list(
                connection,
                TOP,
                parameters,
                row -> new Network.Node(
                        row.getString("id"),
                        row.getString("name"),
                        Actor.Kind.valueOf(row.getString("kind")),
                        row.getLong("events")));
        List<Bond> bonds = Sql.list(
                connection,
                BONDS,
                parameters,
                row -> new Bond(row.getString("first"), row.getString("second"), Counting.quads(row)));
        return new Network(nodes, bonds, actors);
    }
}
