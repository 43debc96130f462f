package org.entente.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paragraphs of an office file as they are met. The row of a table is one passage, unless its cells hold running text. */
final class OfficeText {
    private static final int CELL = 100;
    private static final int HEADING = 25;
    private static final int HEAD = 6;

    /** What a paragraph's style says of it. */
    enum Style {
        TITLE,
        HEADING,
        TEXT,
        ITEM,
        CAPTION,
        MARGIN
    }

    private record Paragraph(Style style, String words) {
        boolean isHeading() {
            return style == Style.TITLE || style == Style.HEADING;
        }
    }

    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private Style style = Style.TEXT;
        private boolean bold = true;
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Integer> rows = new ArrayDeque<>();

    void beginParagraph() {
        open.push(new Open());
    }

    /** The style of the paragraph that is open. */
    void style(Style style) {
        if (!open.isEmpty()) {
            open.element().style = style;
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void text(String characters, boolean bold) {
        if (!open.isEmpty()) {
            open.element().words.append(characters);
            open.element().bold &= bold || characters.isBlank();
        }
    }

    void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        String words = Words.squeeze(closed.words.toString());
        if (words.isEmpty()) {
            return;
        }
        boolean heading = closed.style == Style.TEXT
                && closed.bold
                && rows.isEmpty()
                && !Words.endsSentence(words)
                && !words.endsWith(":")
                && Words.of(words).size() <= HEADING
                && !DateLine.is(words);
        paragraphs.add(new Paragraph(heading ? Style.HEADING : closed.style, words));
    }

    void beginRow() {
        rows.push(paragraphs.size());
    }

    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        List<Paragraph> row = paragraphs.subList(rows.pop(), paragraphs.size());
        if (row.size() > 1 && row.stream().allMatch(cell -> cell.words.length() <= CELL)) {
            String words = String.join(" | ", row.stream().map(Paragraph::words).toList());
            row.clear();
            paragraphs.add(new Paragraph(Style.ITEM, words));
        }
    }

    /**
     * All of it as a page. Its title has the style of titles, else it is a heading at the top.
     *
     * @param properties what the file says of itself; its title counts where the text has none
     */
    Page page(Masthead properties, @Nullable String language) {
        String title = title();
        Layout layout = new Layout();
        for (Paragraph paragraph : paragraphs) {
            layout.add(
                    switch (paragraph.style) {
                        case TITLE, HEADING -> Passage.Shape.HEADING;
                        case TEXT -> Passage.Shape.TEXT;
                        case ITEM -> Passage.Shape.ITEM;
                        case CAPTION -> Passage.Shape.CAPTION;
                        case MARGIN -> Passage.Shape.MARGIN;
                    },
                    paragraph.words);
        }
        title = title != null ? title : properties.title();
        return layout.page(new Masthead(title, null, null, null), properties, language);
    }

    private @Nullable String title() {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.style == Style.TITLE) {
                return paragraph.words;
            }
        }
        int seen = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.isHeading() && Words.of(paragraph.words).size() > 2 && !Names.isOutlet(paragraph.words)) {
                return paragraph.words;
            }
            if (paragraph.style != Style.MARGIN && (++seen == HEAD || Words.endsSentence(paragraph.words))) {
                return null;
            }
        }
        return null;
    }
}
