package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.entente.record.Event;

/**
 * GraphML 1.0: a directed graph whose edges carry how many events of which standing there are. Ids are numbers, since
 * GraphML's may not hold blanks; the attribute {@code actor} has the record's.
 */
final class GraphmlSink implements Sink<Event> {
    private final OutputStream out;
    private final Graph graph = new Graph();

    GraphmlSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void row(Event event) {
        graph.add(event);
    }

    @Override
    public void close() throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.start(
                    "graphml",
                    "xmlns",
                    "http://graphml.graphdrawing.org/xmlns",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            keys(xml, "node", GraphColumns.NODES);
            keys(xml, "edge", GraphColumns.EDGES);
            xml.start("graph", "id", "events", "edgedefault", "directed");
            Map<String, Integer> numbers = graph.numbers();
            for (Graph.Node node : graph.nodes()) {
                xml.start("node", "id", "n" + numbers.get(node.actor.id()));
                data(xml, "node", GraphColumns.NODES, node);
                xml.end();
            }
            for (Graph.Edge edge : graph.edges()) {
                xml.start(
                        "edge",
                        "source",
                        "n" + numbers.get(edge.ends.source()),
                        "target",
                        "n" + numbers.get(edge.ends.target()));
                data(xml, "edge", GraphColumns.EDGES, edge);
                xml.end();
            }
            xml.end().end();
        }
    }

    private static void keys(Xml xml, String of, List<? extends Column<?>> columns) throws IOException {
        for (Column<?> column : columns) {
            xml.empty(
                    "key",
                    "id",
                    of + "_" + column.name(),
                    "for",
                    of,
                    "attr.name",
                    column.name(),
                    "attr.type",
                    column.type());
        }
    }

    private static <T> void data(Xml xml, String of, List<Column<T>> columns, T row) throws IOException {
        for (Column<T> column : columns) {
            Object value = column.value().apply(row);
            if (value != null) {
                xml.element("data", value, "key", of + "_" + column.name());
            }
        }
    }
}
