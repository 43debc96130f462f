package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.read.OfficeText.Style;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/** A text of LibreOffice (OpenDocument 1.3) → a {@link Page}. Deleted text and comments are not looked at. */
final class Odt implements Xml.Visitor {
    private static final Set<String> SKIPPED =
            Set.of("tracked-changes", "annotation", "note-citation", "forms", "desc");

    private final OfficeText text = new OfficeText();
    private final Map<String, String> parents = new HashMap<>();
    private int skipped;
    private int items;

    private Odt() {}

    static Page page(byte[] bytes) throws UnreadableException {
        Map<String, byte[]> parts = ZipParts.of(
                bytes, name -> name.equals("content.xml") || name.equals("meta.xml") || name.endsWith("manifest.xml"));
        byte[] manifest = parts.get("META-INF/manifest.xml");
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new UnreadableException(Reason.ENCRYPTED, "it is an OpenDocument file under a password");
        }
        byte[] content = parts.get("content.xml");
        if (content == null) {
            throw new UnreadableException(Reason.DAMAGED, "its text, content.xml, is missing");
        }
        Odt odt = new Odt();
        Xml.visit(content, odt);
        byte[] meta = parts.get("meta.xml");
        Map<String, String> values = meta == null ? Map.of() : Docx.leaves(meta);
        String author = values.getOrDefault("initial-creator", values.get("creator"));
        return odt.text.page(
                FileProperties.masthead(values.get("title"), author, values.get("creation-date")),
                values.get("language"));
    }

    @Override
    public void begin(String name, Xml.Attributes attributes) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "style" -> {
                String style = attributes.get("name");
                String parent = attributes.get("parent-style-name");
                if (style != null && parent != null) {
                    parents.put(style, parent);
                }
            }
            case "p", "h" -> {
                text.beginParagraph();
                text.style(style(attributes.get("style-name"), name.equals("h")));
            }
            case "list-item" -> items++;
            case "s", "tab", "line-break" -> text.text(" ", false);
            case "table-row" -> text.beginRow();
            default -> {}
        }
    }

    private Style style(@Nullable String name, boolean heading) {
        String style = name == null ? "" : parents.getOrDefault(name, name);
        if (style.equals("Title")) {
            return Style.TITLE;
        }
        if (heading || style.equals("Subtitle") || style.startsWith("Heading")) {
            return Style.HEADING;
        }
        return style.equals("Caption") || style.equals("Illustration")
                ? Style.CAPTION
                : items > 0 ? Style.ITEM : Style.TEXT;
    }

    @Override
    public void text(String characters) {
        if (skipped == 0) {
            text.text(characters, false);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p", "h" -> text.endParagraph();
            case "list-item" -> items--;
            case "table-row" -> text.endRow();
            default -> {}
        }
    }
}
