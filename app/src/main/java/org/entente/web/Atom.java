package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.dossier.DatedEvent;
import org.entente.dossier.View;
import org.entente.record.Event;
import org.entente.web.view.ViewEntry;
import org.entente.web.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A view as a feed (RFC 4287). An entry's title begins with the event's standing. Its id follows from the event's first
 * claim, so that a reader shows the entry anew, and not another one, when more is said of the event.
 */
final class Atom {
    private static final String SPACE = "http://www.w3.org/2005/Atom";

    private final String server;
    private final View view;
    private final String query;

    /**
     * @param server its address, without a slash at the end
     * @param query of the feed's own address, or null
     */
    Atom(String server, View view, @Nullable String query) {
        this.server = server;
        this.view = view;
        this.query = query == null ? "" : "?" + query;
    }

    byte[] write(List<DatedEvent> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(SPACE);
            element(xml, "id", urn("view " + view.id() + view.made()));
            element(xml, "title", "Entente: " + view.name());
            element(xml, "subtitle", "Events: " + ViewEntry.words(Kept.parse(view.query())));
            element(
                    xml,
                    "updated",
                    time(events.isEmpty() ? view.made() : events.get(0).changed()));
            xml.writeStartElement("author");
            element(xml, "name", "Entente");
            xml.writeEndElement();
            link(xml, "self", server + "/views/" + view.id() + ".atom" + query, "application/atom+xml");
            link(xml, "alternate", server + "/views/" + view.id(), "text/html");
            for (DatedEvent event : events) {
                entry(xml, event);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot be written as XML", e);
        }
        return out.toByteArray();
    }

    private void entry(XMLStreamWriter xml, DatedEvent dated) throws XMLStreamException {
        Event event = dated.event();
        String standing = Words.of(event.standing());
        String when = event.time() == null ? null : Words.of(event.time());
        xml.writeStartElement("entry");
        element(xml, "id", urn("event " + dated.root()));
        element(xml, "title", standing + ": " + event.headline());
        element(xml, "published", time(dated.came()));
        element(xml, "updated", time(dated.changed()));
        link(xml, "alternate", server + "/events/" + event.id(), "text/html");
        for (String category : List.of(Words.of(event.type()), standing)) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", category);
        }
        element(
                xml,
                "summary",
                Words.meaning(event.standing()) + " " + (when == null ? "No date" : when) + ". "
                        + Words.count(event.origins(), "independent source") + ", "
                        + Words.count(event.outlets(), "outlet") + ", "
                        + Words.count(event.claims().size(), "claim") + ".");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", clean(address));
    }

    /** Without what XML 1.0 cannot hold. */
    private static String clean(String words) {
        int[] kept = words.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .toArray();
        return new String(kept, 0, kept.length);
    }

    private static String urn(String words) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
