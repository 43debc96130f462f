package org.entente.read;

import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source from where it lay: the columns of a table, the headers of a mail, an item of a feed, the
 * address of a crawled page. Each part is null where nothing is known; what is known counts before what the bytes say.
 *
 * @param address where it was published; a label like {@link Source#uri()}, never fetched
 */
public record Hints(
        @Nullable String address,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable Published published) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(null, null, null, null, null);

    /** Only the address is known. */
    public static Hints at(String address) {
        return new Hints(address, null, null, null, null);
    }

    Masthead masthead() {
        return new Masthead(title, outlet, author, published, null, null, address, null);
    }

    /** What of it goes into the document, so that two outlets' rows of the same words are two documents. */
    String told() {
        return title == null && outlet == null && author == null && published == null
                ? ""
                : "\u0000" + title + "\u0000" + outlet + "\u0000" + author + "\u0000"
                        + (published == null ? null : published.value());
    }
}
