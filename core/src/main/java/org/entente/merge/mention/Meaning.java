package org.entente.merge.mention;

/** The engine's vector of some words. */
public final class Meaning {
    private final float[] vector;

    Meaning(float[] vector) {
        this.vector = vector;
    }

    /** Of two of length 1: −1 to 1. Alike is not the same: what rises and what falls are alike. */
    public double cosine(Meaning other) {
        return product(other);
    }

    double product(Meaning other) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += (double) vector[i] * other.vector[i];
        }
        return sum;
    }

    int width() {
        return vector.length;
    }

    double at(int i) {
        return vector[i];
    }
}
