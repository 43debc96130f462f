package org.entente.merge.block;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {
    private int[] all = new int[2];
    private int size;

    void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = number;
    }

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
