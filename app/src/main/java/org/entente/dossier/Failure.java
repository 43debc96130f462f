package org.entente.dossier;

import org.entente.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A source that could not become a document. It is listed until a document with the same bytes or the same uri is
 * added.
 *
 * @param uri what was tried; a dossier keeps one failure for each uri, the latest
 * @param sha256 hash of the bytes, or null if they could not even be read
 * @param reason why
 * @param detail the reason in this case, for people
 */
public record Failure(String uri, @Nullable String sha256, UnreadableException.Reason reason, String detail) {
    /** What a user can do about it. */
    public String remedy() {
        return reason.remedy();
    }
}
