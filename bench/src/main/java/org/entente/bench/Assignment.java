package org.entente.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The pairing of rows with columns, one to one, that weighs most (Kuhn 1955; Munkres 1957). */
final class Assignment {
    private Assignment() {}

    /**
     * The column of each row that has one.
     *
     * @param weights rows × columns, 0 or more; a pair of weight 0 is none
     */
    static Map<Integer, Integer> heaviest(long[][] weights) {
        int rows = weights.length;
        int n = Math.max(rows, rows == 0 ? 0 : weights[0].length);
        long[] rowPotential = new long[n + 1];
        long[] columnPotential = new long[n + 1];
        int[] rowOf = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            augment(weights, row, rowPotential, columnPotential, rowOf);
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int column = 1; column <= n; column++) {
            if (weight(weights, rowOf[column], column) > 0) {
                pairs.put(rowOf[column] - 1, column - 1);
            }
        }
        return pairs;
    }

    /** Finds the cheapest way to give {@code row} a column, others moving on; index 0 stands for none. */
    private static void augment(long[][] weights, int row, long[] u, long[] v, int[] rowOf) {
        int n = u.length - 1;
        long[] slack = new long[n + 1];
        int[] from = new int[n + 1];
        boolean[] seen = new boolean[n + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        rowOf[0] = row;
        int column = 0;
        do {
            seen[column] = true;
            int current = rowOf[column];
            long delta = Long.MAX_VALUE;
            int next = 0;
            for (int j = 1; j <= n; j++) {
                if (!seen[j]) {
                    long cost = -weight(weights, current, j) - u[current] - v[j];
                    if (cost < slack[j]) {
                        slack[j] = cost;
                        from[j] = column;
                    }
                    if (slack[j] < delta) {
                        delta = slack[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= n; j++) {
                if (seen[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    slack[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private static long weight(long[][] weights, int row, int column) {
        return row <= weights.length && column <= weights[0].length ? weights[row - 1][column - 1] : 0;
    }
}
