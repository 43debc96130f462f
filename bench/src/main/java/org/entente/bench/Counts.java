package org.entente.bench;

import java.util.Set;

/** True positives, false positives, false negatives. */
final class Counts {
    private int right;
    private int wrong;
    private int missed;

    /** Compares what was found with the gold; equal items are right. */
    <T> void add(Set<T> gold, Set<T> found) {
        for (T item : found) {
            if (gold.contains(item)) {
                right++;
            } else {
                wrong++;
            }
        }
        for (T item : gold) {
            if (!found.contains(item)) {
                missed++;
            }
        }
    }

    /** Counts what was compared elsewhere. */
    void add(int right, int wrong, int missed) {
        this.right += right;
        this.wrong += wrong;
        this.missed += missed;
    }

    /** 0–100. */
    double precision() {
        return right == 0 ? 0 : 100.0 * right / (right + wrong);
    }

    /** 0–100. */
    double recall() {
        return right == 0 ? 0 : 100.0 * right / (right + missed);
    }

    /** 0–100. */
    double f1() {
        return right == 0 ? 0 : 200.0 * right / (2.0 * right + wrong + missed);
    }
}
