package org.entente.bench;

/** A mean that grows. */
final class Share {
    private double sum;
    private int count;

    void add(double value) {
        sum += value;
        count++;
    }

    double sum() {
        return sum;
    }

    int count() {
        return count;
    }

    /** The mean in hundredths; 0 of nothing. */
    double percent() {
        return count == 0 ? 0 : 100 * sum / count;
    }
}
