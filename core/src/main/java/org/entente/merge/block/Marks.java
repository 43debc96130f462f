package org.entente.merge.block;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.merge.words.Hashes;
import org.entente.merge.words.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * By what a claim is found: a function of the claim and its document's date alone, whatever else there is. Claims that share
 * a {@linkplain #keys() key} are in one block; {@link Block} says which of them are compared.
 */
public final class Marks {
    /** So that the features that two claims share fit into the bits of one number. */
    static final int MOST_FEATURES = 32;

    private static final int MOST_KEYS = 5;
    private static final int MOST_WORDS = 10;

    private final long[] actors;
    private final long[] recipients;
    private final int[] features;

    /**
     * Marks.
     *
     * @param actors hashes of the family with each key of those who did it, ascending
     * @param recipients likewise with those to whom
     * @param features hashes of its parties' keys, its weeks, its place and its content words, ascending
     */
    private Marks(long[] actors, long[] recipients, int[] features) {
        this.actors = actors;
        this.recipients = recipients;
        this.features = features;
    }

    /**
     * The marks of a claim.
     *
     * @param family of its type
     * @param actors keys of those who did it, in a fixed order
     * @param recipients likewise of those to whom
     * @param circumstances its weeks and its place, at most a dozen of both
     * @param words its content words
     */
    public static Marks of(
            String family, Set<String> actors, Set<String> recipients, List<String> circumstances, WordSet words) {
        List<String> by = actors.stream().limit(MOST_KEYS).toList();
        List<String> to = recipients.stream().limit(MOST_KEYS).toList();
        return new Marks(
                hashes(family + "|by|", by), hashes(family + "|to|", to), features(by, to, circumstances, words));
    }

    /** What {@link #bytes} gave. */
    public static Marks of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long[] actors = new long[buffer.get()];
        long[] recipients = new long[buffer.get()];
        int[] features = new int[buffer.get()];
        Arrays.setAll(actors, i -> buffer.getLong());
        Arrays.setAll(recipients, i -> buffer.getLong());
        Arrays.setAll(features, i -> buffer.getInt());
        return new Marks(actors, recipients, features);
    }

    /** Three counts of a byte each, then actors and recipients of eight bytes, then features of four, big-endian. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(
                3 + Long.BYTES * (actors.length + recipients.length) + Integer.BYTES * features.length);
        buffer.put((byte) actors.length).put((byte) recipients.length).put((byte) features.length);
        LongStream.of(actors).forEach(buffer::putLong);
        LongStream.of(recipients).forEach(buffer::putLong);
        Arrays.stream(features).forEach(buffer::putInt);
        return buffer.array();
    }

    /** Of the blocks in which it stands; each once, at most ten. */
    public long[] keys() {
        return LongStream.concat(LongStream.of(actors), LongStream.of(recipients))
                .toArray();
    }

    /** Ascending. */
    int[] features() {
        return features;
    }

    /** Whether it tells who did it. */
    boolean tellsActors() {
        return actors.length > 0;
    }

    /**
     * Whether two claims meet in this of their blocks, since they meet in one only: where both tell who did it, they can be
     * of one event only if they share an actor; else only if they share a recipient.
     */
    boolean meets(Marks other, long key) {
        boolean active = tellsActors() && other.tellsActors();
        Long least = active ? least(actors, other.actors) : least(recipients, other.recipients);
        return least != null && least == key;
    }

    private static @Nullable Long least(long[] a, long[] b) {
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                return a[i];
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return null;
    }

    private static long[] hashes(String prefix, List<String> keys) {
        return keys.stream()
                .mapToLong(k -> Hashes.of(prefix + k))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] features(
            List<String> actors, List<String> recipients, List<String> circumstances, WordSet words) {
        Stream<String> parties = Stream.concat(
                actors.stream().map(k -> "by|" + k), recipients.stream().map(k -> "to|" + k));
        // Of many words any fixed choice does, if it is the same in every claim: here the least hashes.
        return Stream.concat(
                        Stream.concat(circumstances.stream(), parties).map(Hashes::half),
                        words.stream().limit(MOST_WORDS).boxed())
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }
}
