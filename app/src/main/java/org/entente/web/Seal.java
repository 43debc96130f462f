package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Marks that only the holder of a random key can make (HMAC, RFC 2104, with SHA-256). */
final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;

    Seal() {
        byte[] bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** 32 letters, digits, - and _ that nobody guesses. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the words are the same, in a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** The mark of these words for this purpose. */
    String mark(String purpose, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] mark = mac.doFinal((purpose + ":" + words).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is that mark. */
    boolean fits(String mark, String purpose, String words) {
        return same(mark, mark(purpose, words));
    }
}
