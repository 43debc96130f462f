package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.record.Event;

/**
 * GEXF 1.3, which Gephi reads: the same graph as {@link GraphmlSink}, each edge with the days from its first event to
 * its last, and labelled with how its events stand.
 */
final class GexfSink implements Sink<Event> {
    private final OutputStream out;
    private final Graph graph = new Graph();

    GexfSink(OutputStream out) {
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
                    "gexf",
                    "xmlns",
                    "http://gexf.net/1.3",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "xsi:schemaLocation",
                    "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
                    "version",
                    "1.3");
            xml.start("meta").element("creator", "Entente");
            xml.element("description", "Actors and the events between them. Events differ in standing.")
                    .end();
            xml.start("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date");
            attributes(xml, "node", GraphColumns.NODES);
            attributes(xml, "edge", GraphColumns.EDGES);
            xml.start("nodes");
            for (Graph.Node node : graph.nodes()) {
                xml.start("node", "id", Plain.line(node.actor.id()), "label", Plain.line(node.actor.name()));
                values(xml, GraphColumns.NODES, node);
                xml.end();
            }
            xml.end().start("edges");
            int number = 0;
            for (Graph.Edge edge : graph.edges()) {
                xml.start(
                        "edge",
                        "id",
                        number++,
                        "source",
                        Plain.line(edge.ends.source()),
                        "target",
                        Plain.line(edge.ends.target()),
                        "type",
                        "directed",
                        "label",
                        edge.label(),
                        "weight",
                        edge.events,
                        "start",
                        edge.first,
                        "end",
                        edge.last);
                values(xml, GraphColumns.EDGES, edge);
                xml.end();
            }
            xml.end().end().end();
        }
    }

    private static void attributes(Xml xml, String of, List<? extends Column<?>> columns) throws IOException {
        xml.start("attributes", "class", of);
        for (Column<?> column : columns) {
            String type = column.type().equals("int") ? "integer" : column.type();
            xml.empty("attribute", "id", column.name(), "title", column.name(), "type", type);
        }
        xml.end();
    }

    private static <T> void values(Xml xml, List<Column<T>> columns, T row) throws IOException {
        xml.start("attvalues");
        for (Column<T> column : columns) {
            Object value = column.value().apply(row);
            if (value != null) {
                xml.empty("attvalue", "for", column.name(), "value", value);
            }
        }
        xml.end();
    }
}
