package org.entente.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of a page's state, to be sent back to it when we ask whether it changed (RFC 9110, 13).
 *
 * @param etag its ETag
 * @param modified its Last-Modified, as it stood
 */
public record Validator(@Nullable String etag, @Nullable String modified) {
    /** Nothing is known: the page comes whole. */
    public static final Validator NONE = new Validator(null, null);
}
