package org.entente.annotate.model;

import java.util.Arrays;

/** A table of numbers, row by row in one array. */
final class Table {
    private final float[] values;
    private final int width;

    /** @param width columns of a row */
    Table(float[] values, int width) {
        this.values = values;
        this.width = width;
    }

    float at(int row, int column) {
        return values[row * width + column];
    }

    /** Columns {@code from} to {@code to} (excluded) of a row. A copy. */
    float[] row(int row, int from, int to) {
        return Arrays.copyOfRange(values, row * width + from, row * width + to);
    }

    /** Rows {@code from} to {@code to} (excluded). A copy. */
    float[][] rows(int from, int to) {
        float[][] rows = new float[to - from][];
        for (int i = from; i < to; i++) {
            rows[i - from] = row(i, 0, width);
        }
        return rows;
    }
}
