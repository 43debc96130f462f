package org.entente.merge.words;

/** Hashes that are the same in every process. */
public final class Hashes {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashes() {}

    /** FNV-1a of the UTF-16 units, mixed so that each bit depends on all. */
    public static long of(String words) {
        long h = FNV_OFFSET;
        for (int i = 0; i < words.length(); i++) {
            h = (h ^ words.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    /** Half of {@link #of}. */
    public static int half(String words) {
        return (int) of(words);
    }

    /** The finaliser of MurmurHash3. */
    private static long mix(long h) {
        long x = h;
        x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}
