package org.entente.read;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Word document (Office Open XML, ECMA-376) → a {@link Page}: headers, text, footnotes, footers. Macros, comments,
 * deleted text and linked files are not looked at.
 */
final class Docx {
    private static final String TEXT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    private Docx() {}

    static Page page(byte[] bytes) throws UnreadableException {
        Map<String, byte[]> parts = ZipParts.of(bytes, Docx::isRead);
        byte[] document = parts.get(TEXT);
        if (document == null) {
            throw new UnreadableException(Reason.DAMAGED, "its text, " + TEXT + ", is missing");
        }
        WordStyles styles = WordStyles.of(parts.get("word/styles.xml"));
        OfficeText text = new OfficeText();
        Map<String, byte[]> headers = new TreeMap<>(parts);
        headers.keySet().removeIf(name -> !name.startsWith("word/header"));
        for (byte[] header : headers.values()) {
            Xml.visit(header, new WordText(text, styles, true));
        }
        Xml.visit(document, new WordText(text, styles, false));
        for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
            byte[] part = parts.get(notes);
            if (part != null) {
                Xml.visit(part, new WordText(text, styles, false));
            }
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith("word/footer")) {
                Xml.visit(part.getValue(), new WordText(text, styles, true));
            }
        }
        return text.page(properties(parts.get(PROPERTIES)), styles.language());
    }

    private static boolean isRead(String name) {
        return name.equals(TEXT)
                || name.equals(PROPERTIES)
                || name.matches("word/(?:styles|footnotes|endnotes|(?:header|footer)\\d*)\\.xml");
    }

    private static Masthead properties(byte @Nullable [] core) throws UnreadableException {
        Map<String, String> values = core == null ? Map.of() : leaves(core);
        return FileProperties.masthead(values.get("title"), values.get("creator"), values.get("created"));
    }

    /** The characters of each element by its local name; the first of a name counts. */
    static Map<String, String> leaves(byte[] xml) throws UnreadableException {
        Map<String, String> leaves = new HashMap<>();
        StringBuilder text = new StringBuilder();
        Xml.visit(xml, new Xml.Visitor() {
            @Override
            public void begin(String name, Xml.Attributes attributes) {
                text.setLength(0);
            }

            @Override
            public void text(String characters) {
                text.append(characters);
            }

            @Override
            public void end(String name) {
                leaves.putIfAbsent(name, text.toString());
            }
        });
        return leaves;
    }
}
