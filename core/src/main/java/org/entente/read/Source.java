package org.entente.read;

/**
 * Bytes as they were found.
 *
 * @param uri file name or address: a label by which users know it again; never fetched
 * @param bytes the content; not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every file once more would only cost
public record Source(String uri, byte[] bytes) {}
