package org.entente.read;

import org.entente.record.About;
import org.entente.record.About.Original;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** What a page says of itself; each part is null where it says nothing. */
record Masthead(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable Published published,
        @Nullable Published modified,
        @Nullable String section,
        @Nullable String address,
        @Nullable Original original) {
    static final Masthead EMPTY = new Masthead(null, null, null, null);

    Masthead(@Nullable String title, @Nullable String outlet, @Nullable String author, @Nullable Published published) {
        this(title, outlet, author, published, null, null, null, null);
    }

    /** This masthead, its gaps filled from {@code other}. */
    Masthead or(Masthead other) {
        return new Masthead(
                title != null ? title : other.title,
                outlet != null ? outlet : other.outlet,
                author != null ? author : other.author,
                published != null ? published : other.published,
                modified != null ? modified : other.modified,
                section != null ? section : other.section,
                address != null ? address : other.address,
                original != null ? original : other.original);
    }

    /** What of it has no place of its own in a document; a change is none if it is not after the publication. */
    About about() {
        boolean changed = modified != null
                && (published == null
                        || (!modified.date().isBefore(published.date())
                                && !modified.value().equals(published.value())));
        return new About(changed ? modified : null, section, address, original);
    }
}
