package org.entente.merge;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.entente.record.Block;
import org.entente.record.Document;

/**
 * A document's runs of five words, as hashes (Broder, On the resemblance and containment of documents, 1997). Only coded
 * blocks count: share widgets and related links make no copy.
 */
final class Shingles {
    private static final int WORDS = 5;

    /** One shingle in so many is looked up; the least hash always, so that the shortest text has one. */
    private static final int SAMPLED = 4;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block.kind().coded()) {
                text.append(document.words(block.span())).append('\n');
            }
        }
        return of(Arrays.stream(Words.split(text.toString()))
                .filter(w -> !w.isEmpty())
                .toArray(String[]::new));
    }

    private static Shingles of(String[] words) {
        if (words.length == 0) {
            return new Shingles(new long[0]);
        }
        long[] hashes = Arrays.stream(words).mapToLong(Shingles::hash).toArray();
        int width = Math.min(WORDS, hashes.length);
        long[] all = new long[hashes.length - width + 1];
        for (int i = 0; i < all.length; i++) {
            long h = FNV_OFFSET;
            for (int j = 0; j < width; j++) {
                h = mix((h ^ hashes[i + j]) * FNV_PRIME);
            }
            all[i] = h;
        }
        return new Shingles(LongStream.of(all).sorted().distinct().toArray());
    }

    int size() {
        return sorted.length;
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

    /** Jaccard: in both, over in either; 0 to 1. */
    double resemblance(Shingles other) {
        int both = shared(other);
        int either = size() + other.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** In both, over the smaller; 0 to 1. */
    double containment(Shingles other) {
        int least = Math.min(size(), other.size());
        return least == 0 ? 0 : (double) shared(other) / least;
    }

    private static long hash(String word) {
        long h = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    /** The finaliser of MurmurHash3, so that the low bits depend on all. */
    private static long mix(long h) {
        long x = h;
        x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}
