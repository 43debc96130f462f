package org.entente.merge.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Weighted terms of one document, as numbers of one {@link Dictionary}, of length 1. Immutable. */
final class TermVector {
    private final Dictionary dictionary;
    private final int[] ascending;
    private final float[] weights;

    private TermVector(Dictionary dictionary, int[] ascending, float[] weights) {
        this.dictionary = dictionary;
        this.ascending = ascending;
        this.weights = weights;
    }

    /**
     * @param ascending numbers of terms, each once
     * @param weights not negative, in the same order; brought to length 1
     */
    static TermVector of(Dictionary dictionary, int[] ascending, double[] weights) {
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        float[] normal = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            normal[i] = (float) (weights[i] / length);
        }
        return new TermVector(dictionary, ascending, normal);
    }

    boolean isEmpty() {
        return ascending.length == 0;
    }

    int size() {
        return ascending.length;
    }

    int term(int index) {
        return ascending[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /** The indices of its terms, the weightiest first. */
    int[] weightiest() {
        return IntStream.range(0, ascending.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -weights[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** 0 to 1; 0 where either is empty. */
    double cosine(TermVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < ascending.length && j < other.ascending.length; ) {
            int a = ascending[i];
            int b = other.ascending[j];
            sum += a == b ? (double) weights[i] * other.weights[j] : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return sum;
    }

    /** The terms in both, summed by how rare each is: a term of one document only would count 1. */
    double sharedRarity(TermVector other) {
        double sum = 0;
        for (int term : shared(other)) {
            sum += dictionary.relativeRarity(term);
        }
        return sum;
    }

    /** How rare the rarest term in both is, 0 to 1; 0 where none is in both. */
    double rarestShared(TermVector other) {
        double most = 0;
        for (int term : shared(other)) {
            most = Math.max(most, dictionary.relativeRarity(term));
        }
        return most;
    }

    private int[] shared(TermVector other) {
        int[] shared = new int[Math.min(ascending.length, other.ascending.length)];
        int n = 0;
        for (int i = 0, j = 0; i < ascending.length && j < other.ascending.length; ) {
            int a = ascending[i];
            int b = other.ascending[j];
            if (a == b) {
                shared[n++] = a;
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return Arrays.copyOf(shared, n);
    }
}
