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
            SELECT a.actor, min(a.name) AS name, min(a.kind) AS kind, c.key AS event, any_value(c.type) AS type
            FROM event_parties p JOIN actors a ON a.number = p.party JOIN (SELECT e.key, e.type FROM events e%s) c
            ON c.key = p.event GROUP BY a.actor, c.key""";

    private static final String BUSY = """
            CREATE TEMP TABLE busy AS
            SELECT p.actor AS id, min(p.name) AS name, min(p.kind) AS kind, count(*) AS events
            FROM parts p WHERE p.event IN (SELECT event FROM parts GROUP BY event HAVING count(*) > 1) GROUP BY p.actor""";

    private Networks() {}

    /** The {@code filter.limit()} busiest actors and their bonds. */
    static Network of(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(connection, filter);
        Sql.execute(connection, PARTS.formatted(where.sql()), where.parameters().toArray());
        Sql.execute(connection, BUSY);
        long actors = Sql.number(connection, "SELECT count(*) FROM busy");
        List<Object> parameters = List.of(filter.limit());
        String top = "SELECT * FROM busy ORDER BY events DESC, id LIMIT ?";
        List<Network.Node> nodes = Sql.list(
                connection,
                top,
                parameters,
                row -> new Network.Node(
                        row.getString("id"),
                        row.getString("name"),
                        Actor.Kind.valueOf(row.getString("kind")),
                        row.getLong("events")));
        List<Bond> bonds = Sql.list(
                connection,
                "WITH top AS (" + top + ") SELECT e.actor AS first, o.actor AS second, " + Counting.QUADS + """
                         FROM parts e JOIN top ON top.id = e.actor
                        JOIN parts o ON o.event = e.event AND o.actor > e.actor
                        JOIN top other ON other.id = o.actor
                        GROUP BY e.actor, o.actor ORDER BY count(*) DESC, first, second""",
                parameters,
                row -> new Bond(row.getString("first"), row.getString("second"), Counting.quads(row)));
        return new Network(nodes, bonds, actors);
    }
}
