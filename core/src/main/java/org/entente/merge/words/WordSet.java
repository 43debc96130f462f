package org.entente.merge.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/** The distinct content words of a stretch of text, as {@link Words} numbers them. Immutable. */
public final class WordSet {
    /** No words. */
    public static final WordSet NONE = new WordSet(new int[0]);

    private final int[] ascending;

    private WordSet(int[] ascending) {
        this.ascending = ascending;
    }

    static WordSet of(Set<Integer> numbers) {
        return new WordSet(numbers.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    /** How many words. */
    public int size() {
        return ascending.length;
    }

    boolean contains(int number) {
        return Arrays.binarySearch(ascending, number) >= 0;
    }

    /** The numbers in ascending order. */
    public IntStream stream() {
        return Arrays.stream(ascending);
    }

    /** What is in either. */
    public WordSet with(WordSet other) {
        return new WordSet(
                IntStream.concat(stream(), other.stream()).sorted().distinct().toArray());
    }

    /** What is in both. */
    public WordSet shared(WordSet other) {
        int[] both = new int[Math.min(size(), other.size())];
        int n = 0;
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            int a = ascending[i];
            int b = other.ascending[j];
            if (a == b) {
                both[n++] = a;
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return new WordSet(Arrays.copyOf(both, n));
    }

    /** Szymkiewicz–Simpson overlap, 0 to 1: what is in both, over the smaller. */
    public double overlap(WordSet other) {
        int least = Math.min(size(), other.size());
        return least == 0 ? 0 : (double) shared(other).size() / least;
    }
}
