package org.entente.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source laid out as text, whatever its format was.
 *
 * @param text the document's text to be
 * @param passages its parts in order; all that lies between them is white space
 * @param markup what markup says of the page; empty for plain text
 * @param properties what the file's properties say, which programs fill in unasked: believed last
 * @param language what markup says of the language, BCP 47, or null
 */
record Page(
        String text,
        List<Passage> passages,
        Masthead markup,
        Masthead properties,
        @Nullable String language) {
    /** A page of a format without properties. */
    Page(String text, List<Passage> passages, Masthead markup, @Nullable String language) {
        this(text, passages, markup, Masthead.EMPTY, language);
    }
}
