package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.annotate.model.Bio.Run;

/**
 * The best way through a sequence where both words and the boundaries between them have scores (Viterbi 1967, on a
 * linear-chain CRF, Lafferty et al. 2001). States stand for kinds, of which 0 is O; a state says what may come next.
 */
final class Paths {
    /** One kind, as often as it comes. */
    static final Paths FREE = new Paths(new int[] {0, 1}, new int[][] {{0, 1}, {0, 1}});

    /** Two kinds, the first of which comes in one piece at most: O and the second have a state before it and one after. */
    static final Paths FIRST_ONCE =
            new Paths(new int[] {0, 2, 1, 0, 2}, new int[][] {{0, 1, 2}, {0, 1, 2}, {2, 3, 4}, {3, 4}, {3, 4}});

    private static final double NEVER = -1e30;

    private final int[] kinds;
    private final int[][] next;

    private Paths(int[] kinds, int[][] next) {
        this.kinds = kinds;
        this.next = next;
    }

    /**
     * The runs, in order; kinds count from 0, as {@link Bio} counts them.
     *
     * @param logits [words][1 + 2 · kinds]: O, then B and I of each kind
     * @param change [words + 1][1 + kinds][1 + kinds]: what it gives to change from one kind to another before a word, or at
     *     the end; before the first word and after the last, all is O
     */
    List<Run> runs(float[][] logits, float[][][] change) {
        int words = logits.length;
        int[][] from = new int[words][kinds.length];
        double[] score = new double[kinds.length];
        Arrays.fill(score, NEVER);
        score[0] = 0;
        for (int i = 0; i < words; i++) {
            double[] then = new double[kinds.length];
            Arrays.fill(then, NEVER);
            for (int a = 0; a < kinds.length; a++) {
                for (int b : next[a]) {
                    double s = score[a] + change[i][kinds[a]][kinds[b]] + word(logits[i], kinds[a], kinds[b]);
                    if (s > then[b]) {
                        then[b] = s;
                        from[i][b] = a;
                    }
                }
            }
            score = then;
        }
        for (int a = 0; a < kinds.length; a++) {
            score[a] += change[words][kinds[a]][0];
        }
        return runs(from, best(score));
    }

    /** A run that goes on may do so with a B: it is one run all the same. */
    private static double word(float[] logits, int before, int kind) {
        if (kind == 0) {
            return logits[0];
        }
        float begins = logits[2 * kind - 1];
        return before == kind ? Math.max(begins, logits[2 * kind]) : begins;
    }

    private List<Run> runs(int[][] from, int last) {
        int[] path = new int[from.length];
        int state = last;
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = kinds[state];
            state = from[i][state];
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < path.length; ) {
            int start = i++;
            while (i < path.length && path[i] == path[start]) {
                i++;
            }
            if (path[start] > 0) {
                runs.add(new Run(path[start] - 1, start, i));
            }
        }
        return runs;
    }

    private static int best(double[] score) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        return best;
    }
}
