package org.entente.merge.origin;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * A text's runs of five words, as hashes (Broder, On the resemblance and containment of documents, 1997): in the order of
 * the text, and sorted.
 */
final class Shingles {
    static final int WORDS = 5;

    /** One shingle in so many is looked up; the least hash always, so that the shortest text has one. */
    private static final int SAMPLED = 4;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] ordered;
    private final long[] sorted;

    private Shingles(long[] ordered, LongStream kept) {
        this.ordered = ordered;
        this.sorted = kept.sorted().distinct().toArray();
    }

    static Shingles of(RunningText text) {
        List<String> words = text.words();
        if (words.isEmpty()) {
            return new Shingles(new long[0], LongStream.empty());
        }
        long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
        int width = Math.min(WORDS, hashes.length);
        long[] all = new long[hashes.length - width + 1];
        for (int i = 0; i < all.length; i++) {
            long h = FNV_OFFSET;
            for (int j = 0; j < width; j++) {
                h = mix((h ^ hashes[i + j]) * FNV_PRIME);
            }
            all[i] = h;
        }
        return new Shingles(all, LongStream.of(all));
    }

    /** The same text, some of whose shingles no longer count. */
    Shingles without(LongPredicate some) {
        return new Shingles(ordered, LongStream.of(sorted).filter(some.negate()));
    }

    /** How many different ones count. */
    int size() {
        return sorted.length;
    }

    /** Those that count, from the least hash on; not to be changed. */
    long[] sorted() {
        return sorted;
    }

    /** All, where they stand in the text; not to be changed. */
    long[] ordered() {
        return ordered;
    }

    boolean contains(long shingle) {
        return Arrays.binarySearch(sorted, shingle) >= 0;
    }

    /** The shingles by which like documents find each other. */
    long[] sample() {
        return sorted.length == 0
                ? sorted
                : LongStream.concat(
                                LongStream.of(sorted[0]),
                                Arrays.stream(sorted).skip(1).filter(h -> Math.floorMod(h, SAMPLED) == 0))
                        .toArray();
    }

    /** How many are in both. */
    int shared(Shingles other) {
        int both = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }

    /** How many words stand in stretches of at least {@code least} that {@code other} has nothing of. */
    int own(Shingles other, int least) {
        int sum = 0;
        int stretch = 0;
        for (long shingle : ordered) {
            if (other.contains(shingle)) {
                sum += stretch >= least ? stretch : 0;
                stretch = 0;
            } else {
                stretch++;
            }
        }
        return sum + (stretch >= least ? stretch : 0);
    }

    private static long hash(String word) {
        long h = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    /** The finaliser of MurmurHash3, so that the low bits depend on all. */
    static long mix(long h) {
        long x = h;
        x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}
