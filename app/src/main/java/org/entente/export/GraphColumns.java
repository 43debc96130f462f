package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.record.EventType;
import org.entente.record.Standing;

/** Which attributes nodes and edges have in GraphML and GEXF: {@code string} or {@code int}. */
final class GraphColumns {
    static final List<Column<Graph.Node>> NODES = List.of(
            new Column<>("actor", "string", n -> n.actor.id()),
            new Column<>("name", "string", n -> n.actor.name()),
            new Column<>("country", "string", n -> n.actor.country()),
            new Column<>("kind", "string", n -> Plain.lower(n.actor.kind())),
            new Column<>(
                    "sector",
                    "string",
                    n -> n.actor.sector() == null ? null : n.actor.sector().name()),
            new Column<>("events", "int", n -> n.events));

    static final List<Column<Graph.Edge>> EDGES = edges();

    private GraphColumns() {}

    private static List<Column<Graph.Edge>> edges() {
        List<Column<Graph.Edge>> columns = new ArrayList<>(List.of(
                new Column<>("standings", "string", Graph.Edge::label),
                new Column<>("types", "string", Graph.Edge::types),
                new Column<>("events", "int", e -> e.events),
                new Column<>("first", "string", e -> Objects.toString(e.first, null)),
                new Column<>("last", "string", e -> Objects.toString(e.last, null))));
        for (Standing standing : Standing.values()) {
            columns.add(new Column<>(Plain.lower(standing), "int", e -> e.standings.getOrDefault(standing, 0)));
        }
        for (int quad = 1; quad <= 4; quad++) {
            int index = quad - 1;
            columns.add(new Column<>("quad" + quad, "int", e -> e.quads[index]));
        }
        for (EventType type : EventType.values()) {
            columns.add(new Column<>(Plain.lower(type), "int", e -> e.types.getOrDefault(type, 0)));
        }
        return List.copyOf(columns);
    }
}
