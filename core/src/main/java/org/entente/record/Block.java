package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document's text, as the reader found it. Blocks are in text order and do not overlap; text between two
 * blocks is white space.
 *
 * @param kind what the part is
 * @param span where it stands
 * @param language BCP 47 where it is another than the document's, else null
 */
public record Block(Kind kind, Span span, @Nullable String language) {
    /** A block in the document's language. */
    public Block(Kind kind, Span span) {
        this(kind, span, null);
    }

    /** Whether claims are looked for in it: not in what is no part of the report, nor in another language. */
    public boolean coded() {
        return kind.coded() && language == null;
    }

    /** What a block is; only some kinds are coded. */
    public enum Kind {
        /** The document's own title. */
        TITLE(true),
        /** A heading, or the standfirst under the title. */
        HEADING(true),
        /** Running text: a paragraph, a list item, a quotation. */
        PARAGRAPH(true),
        /** The words under a picture that say what it shows. */
        CAPTION(true),
        /** Who wrote it, where and when: byline, dateline, credit, source line. */
        BYLINE(false),
        /** Words that are not the report: share widgets, follower counts, related links, comment forms. */
        BOILERPLATE(false);

        private final boolean coded;

        Kind(boolean coded) {
            this.coded = coded;
        }

        /** Whether claims are looked for in blocks of this kind. */
        public boolean coded() {
            return coded;
        }
    }
}
