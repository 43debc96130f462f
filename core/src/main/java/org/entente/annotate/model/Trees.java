package org.entente.annotate.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The most probable tree with exactly one root (Chu and Liu 1965; Edmonds 1967), where each word's best head alone does
 * not already make one.
 */
final class Trees {
    /** What is less probable counts as impossible; so the score of a tree stays within bounds. */
    private static final double IMPOSSIBLE = -1e3;

    /** Added to each arc from the root: more than any two trees can differ by, so that one such arc is taken. */
    private static final double ROOT = -1e6;

    private Trees() {}

    /**
     * The head of each word; -1 for the root.
     *
     * @param arcs [words][1 + words], log-probabilities: column 0 is the root, column j + 1 word j; at most 510 words
     */
    static int[] heads(float[][] arcs) {
        int n = arcs.length;
        double[][] scores = new double[n + 1][n + 1];
        for (int d = 1; d <= n; d++) {
            for (int h = 0; h <= n; h++) {
                float given = arcs[d - 1][h];
                scores[d][h] = Float.isNaN(given) ? IMPOSSIBLE : Math.max(IMPOSSIBLE, given);
            }
        }
        int[] heads = greedy(scores);
        boolean oneRoot = Arrays.stream(heads, 1, n + 1).filter(h -> h == 0).count() == 1;
        if (!oneRoot || cycle(heads).length > 0) {
            for (int d = 1; d <= n; d++) {
                scores[d][0] += ROOT;
            }
            heads = best(scores);
        }
        return Arrays.stream(heads, 1, n + 1).map(head -> head - 1).toArray();
    }

    /** The best arborescence from node 0. */
    private static int[] best(double[][] scores) {
        int[] heads = greedy(scores);
        int[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return heads;
        }
        Contraction contraction = new Contraction(scores, heads, cycle);
        return contraction.expand(best(contraction.scores()));
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = -1;
        for (int d = 1; d < heads.length; d++) {
            int best = 0;
            for (int h = 1; h < heads.length; h++) {
                best = h != d && scores[d][h] > scores[d][best] ? h : best;
            }
            heads[d] = best;
        }
        return heads;
    }

    /** The nodes of one cycle, or none. */
    private static int[] cycle(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int d = 1; d < heads.length; d++) {
            int node = d;
            while (node > 0 && seenFrom[node] == 0) {
                seenFrom[node] = d;
                node = heads[node];
            }
            if (node > 0 && seenFrom[node] == d) {
                int entry = node;
                IntStream others = IntStream.iterate(heads[entry], k -> k != entry, k -> heads[k]);
                return IntStream.concat(IntStream.of(entry), others).toArray();
            }
        }
        return new int[0];
    }
}
