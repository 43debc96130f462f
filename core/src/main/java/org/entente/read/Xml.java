package org.entente.read;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The elements and characters of an XML file one after the other. A file that declares a document type is refused:
 * office programs write none, and through its entities a file grows without end or reaches for other files.
 */
final class Xml {
    private static final int DEEPEST = 2000;

    /** Takes what comes. */
    interface Visitor {
        /** An element begins; {@code attributes} are readable until the next call. */
        void begin(String name, Attributes attributes);

        void text(String characters);

        void end(String name);
    }

    /** Values of the element that begins, by local name. */
    interface Attributes {
        @Nullable
        String get(String name);
    }

    private Xml() {}

    /**
     * Shows {@code bytes} to {@code visitor}; elements are told by local name.
     *
     * @throws UnreadableException if they are not well formed, or made to do harm
     */
    static void visit(byte[] bytes, Visitor visitor) throws UnreadableException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new UnreadableException(Reason.HOSTILE, "it declares a document type with entities");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new UnreadableException(
                                    Reason.HOSTILE, "its elements are nested more than " + DEEPEST + " deep");
                        }
                        visitor.begin(reader.getLocalName(), name -> value(reader, name));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        visitor.end(reader.getLocalName());
                    }
                    default -> {} // comments and instructions say nothing
                }
            }
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new UnreadableException(Reason.DAMAGED, "its XML is broken: " + message);
        }
    }

    private static @Nullable String value(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
