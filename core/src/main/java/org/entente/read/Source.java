package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes as they were found.
 *
 * @param uri file name or address: a label by which users know it again; never fetched
 * @param bytes the content; not to be changed afterwards
 * @param hints what is known of it from outside
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every file once more would only cost
public record Source(String uri, byte[] bytes, Hints hints) {
    /** A source of which nothing is known but its bytes. */
    public Source(String uri, byte[] bytes) {
        this(uri, bytes, Hints.NONE);
    }

    /** The content hash by which adding is idempotent: of the bytes, and of those hints that go into the document. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            digest.update(hints.told().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The address of its publication where it is known, else the uri. */
    String address() {
        return hints.address() != null ? hints.address() : uri;
    }
}
