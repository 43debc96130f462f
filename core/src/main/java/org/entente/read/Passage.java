package org.entente.read;

/**
 * A run of text that the layout keeps together, before anyone has said what it is.
 *
 * @param shape what the layout says of it
 * @param start first UTF-16 unit in the page's text
 * @param words the text, without white space around it
 */
record Passage(Shape shape, int start, String words) {
    /** What markup, or its absence, tells. */
    enum Shape {
        /** A line or wrapped paragraph of plain text. */
        LINE,
        /** A paragraph of markup. */
        TEXT,
        HEADING,
        ITEM,
        CAPTION,
        /** Who made it, where and when, as markup says. */
        CREDIT,
        /** What stands on every page: running headers, footers, page numbers. */
        MARGIN
    }

    int end() {
        return start + words.length();
    }

    /** The part from {@code from} to {@code to}, UTF-16 units within this passage's words, without white space around it. */
    Passage part(int from, int to) {
        while (from < to && Words.isSpace(words.charAt(from))) {
            from++;
        }
        while (to > from && Words.isSpace(words.charAt(to - 1))) {
            to--;
        }
        return new Passage(shape, start + from, words.substring(from, to));
    }
}
