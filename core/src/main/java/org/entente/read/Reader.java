package org.entente.read;

import org.entente.record.Document;

/** Bytes → document. Safe for use by many threads. */
public interface Reader {
    /**
     * Reads one source.
     *
     * @throws UnreadableException if no document can be made of the bytes
     */
    Document read(Source source) throws UnreadableException;
}
