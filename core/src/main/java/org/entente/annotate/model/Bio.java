package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.List;

/** The best sequence of O, B-x and I-x in which I-x only follows B-x or I-x (Viterbi 1967). */
final class Bio {
    private static final double NEVER = -1e30;

    private Bio() {}

    /**
     * Words of one kind.
     *
     * @param kind x, counted from 0
     * @param start first word
     * @param end one past the last
     */
    record Run(int kind, int start, int end) {}

    /**
     * The runs, in order.
     *
     * @param logits [words][1 + 2 · kinds]: O, then B and I of each kind. Where a row's other columns are −∞, it is O.
     */
    static List<Run> runs(float[][] logits) {
        int[] best = best(logits);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < best.length; ) {
            int start = i++;
            if (best[start] > 0) {
                while (i < best.length && best[i] > 0 && best[i] % 2 == 0) {
                    i++;
                }
                runs.add(new Run((best[start] - 1) / 2, start, i));
            }
        }
        return runs;
    }

    private static int[] best(float[][] logits) {
        int n = logits.length;
        int labels = n == 0 ? 0 : logits[0].length;
        double[] score = new double[labels];
        int[][] from = new int[n][labels];
        for (int i = 0; i < n; i++) {
            double[] next = new double[labels];
            int top = i == 0 ? 0 : argmax(score);
            for (int y = 0; y < labels; y++) {
                boolean inside = y > 0 && y % 2 == 0;
                double before = i == 0 ? (inside ? NEVER : 0) : score[top];
                from[i][y] = top;
                if (i > 0 && inside) {
                    from[i][y] = score[y] > score[y - 1] ? y : y - 1;
                    before = score[from[i][y]];
                }
                next[y] = Math.max(NEVER, before + logits[i][y]);
            }
            score = next;
        }
        int[] path = new int[n];
        for (int i = n - 1, y = n == 0 ? 0 : argmax(score); i >= 0; i--) {
            path[i] = y;
            y = from[i][y];
        }
        return path;
    }

    private static int argmax(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
