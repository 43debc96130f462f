package org.entente.read;

import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** What a page says of itself; each part is null where it says nothing. */
record Masthead(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable Published published) {
    static final Masthead EMPTY = new Masthead(null, null, null, null);

    /** This masthead, its gaps filled from {@code other}. */
    Masthead or(Masthead other) {
        return new Masthead(
                title != null ? title : other.title,
                outlet != null ? outlet : other.outlet,
                author != null ? author : other.author,
                published != null ? published : other.published);
    }
}
