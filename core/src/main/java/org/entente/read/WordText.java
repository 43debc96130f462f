package org.entente.read;

import java.util.Set;
import org.entente.read.OfficeText.Style;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a part of a Word document. */
final class WordText implements Xml.Visitor {
    /** Text that is there twice (for older programs), was moved elsewhere, or only parts the notes from the page. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "moveFrom", "del", "instrText", "delText");

    private final OfficeText text;
    private final WordStyles styles;
    private final boolean margin;
    private int skipped;
    private boolean inText;
    private boolean inRun;
    private boolean bold;

    /** @param margin whether all of it stands on every page */
    WordText(OfficeText text, WordStyles styles, boolean margin) {
        this.text = text;
        this.styles = styles;
        this.margin = margin;
    }

    @Override
    public void begin(String name, Xml.Attributes attributes) {
        if (skipped > 0 || SKIPPED.contains(name) || isSeparator(name, attributes.get("type"))) {
            skipped++;
            return;
        }
        String value = attributes.get("val");
        switch (name) {
            case "p" -> {
                text.beginParagraph();
                text.style(margin ? Style.MARGIN : Style.TEXT);
            }
            case "pStyle" -> {
                if (!margin && value != null) {
                    text.style(styles.get(value));
                }
            }
            case "numPr" -> {
                if (!margin) {
                    text.style(Style.ITEM);
                }
            }
            case "r" -> {
                inRun = true;
                bold = false;
            }
            case "b" -> bold = inRun && !"0".equals(value) && !"false".equals(value);
            case "t" -> inText = true;
            case "tab", "br", "cr", "ptab" -> {
                if (inRun) { // else a stop of the ruler
                    text.text(" ", bold);
                }
            }
            case "noBreakHyphen" -> text.text("-", bold);
            case "tr" -> text.beginRow();
            default -> {}
        }
    }

    private static boolean isSeparator(String name, @Nullable String type) {
        return (name.equals("footnote") || name.equals("endnote")) && type != null && !type.equals("normal");
    }

    @Override
    public void text(String characters) {
        if (inText && skipped == 0) {
            text.text(characters, bold);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> text.endParagraph();
            case "r" -> inRun = false;
            case "t" -> inText = false;
            case "tr" -> text.endRow();
            default -> {}
        }
    }
}
