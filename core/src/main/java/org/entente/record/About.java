package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * What else a document says of itself.
 *
 * @param modified when it was last changed, or null; only where that is another day or time than its publication
 * @param section the part of the outlet in which it stands (World, Opinion), or null
 * @param address where the outlet keeps it (a page's canonical address), or null; a label, never fetched
 * @param original from what it was taken or translated, or null
 */
public record About(
        @Nullable Published modified,
        @Nullable String section,
        @Nullable String address,
        @Nullable Original original) {
    /** It says nothing. */
    public static final About NONE = new About(null, null, null, null);

    /**
     * The report from which a document was taken or translated.
     *
     * @param outlet who published it, or null
     * @param language BCP 47, {@code und} if it is another than the document's that is not named; null if the document
     *     does not say that it is a translation
     */
    public record Original(
            @Nullable String outlet, @Nullable String language) {}
}
