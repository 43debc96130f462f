package org.entente.dossier;

import org.jspecify.annotations.Nullable;

/**
 * An address of the web that was asked for: a feed, or a report that a feed led to. Times are in milliseconds since 1970.
 *
 * @param url as it was given
 * @param etag what its server said of its state, as it stood
 * @param modified likewise, its Last-Modified
 * @param checked when it was asked for last
 * @param next when to ask again at the earliest; 0 if nothing forbids it, or nobody needs to
 */
public record KnownAddress(
        String url, @Nullable String etag, @Nullable String modified, long checked, long next) {
    /** One of which no more is to be known than that it was asked for. */
    public static KnownAddress done(String url, long checked) {
        return new KnownAddress(url, null, null, checked, 0);
    }
}
