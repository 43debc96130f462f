package org.entente.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.read.OfficeText.Style;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document mean. */
final class WordStyles {
    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String language;

    private WordStyles() {}

    static WordStyles of(byte @Nullable [] part) throws UnreadableException {
        WordStyles styles = new WordStyles();
        if (part != null) {
            Xml.visit(part, styles.new Reading());
        }
        return styles;
    }

    Style get(String id) {
        Style style = styles.get(id);
        return style != null ? style : named(id);
    }

    /** BCP 47, of the text that says no other. */
    @Nullable
    String language() {
        return language;
    }

    private static Style named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return Style.TITLE;
        }
        if (lower.startsWith("heading") || lower.equals("subtitle")) {
            return Style.HEADING;
        }
        if (lower.equals("caption")) {
            return Style.CAPTION;
        }
        return lower.startsWith("list") ? Style.ITEM : Style.TEXT;
    }

    private final class Reading implements Xml.Visitor {
        private @Nullable String id;

        @Override
        public void begin(String name, Xml.Attributes attributes) {
            String value = attributes.get("val");
            String own = id;
            switch (name) {
                case "style" -> id = attributes.get("styleId");
                case "name" -> {
                    if (own != null && value != null) {
                        styles.put(own, named(value));
                    }
                }
                case "basedOn" -> {
                    if (own != null && value != null && styles.get(own) == Style.TEXT) {
                        styles.put(own, get(value));
                    }
                }
                case "outlineLvl" -> {
                    if (own != null && value != null && !value.equals("9") && styles.get(own) == Style.TEXT) {
                        styles.put(own, Style.HEADING);
                    }
                }
                case "lang" -> language = language == null && own == null ? value : language;
                default -> {}
            }
        }

        @Override
        public void text(String characters) {}

        @Override
        public void end(String name) {
            if (name.equals("style")) {
                id = null;
            }
        }
    }
}
