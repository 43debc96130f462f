package org.entente.annotate.model;

import java.util.Arrays;

/** A graph in which one cycle has become one node, the last; the others keep their order. */
final class Contraction {
    private final int[] heads;

    /** Number before the contraction of each node but the last. */
    private final int[] before;

    /** For each node: the node of the cycle from which an arc to it would come. */
    private final int[] leave;

    /** For each node: the node of the cycle to which an arc from it would go. */
    private final int[] enter;

    private final double[][] scores;

    /**
     * @param graph [dependent][head], of which node 0 is the root
     * @param heads the head of each node, among them those of the cycle
     * @param cycle its nodes
     */
    Contraction(double[][] graph, int[] heads, int[] cycle) {
        this.heads = heads;
        boolean[] in = new boolean[graph.length];
        for (int k : cycle) {
            in[k] = true;
        }
        int n = graph.length - cycle.length;
        before = new int[n];
        for (int node = 0, i = 0; node < graph.length; node++) {
            if (!in[node]) {
                before[i++] = node;
            }
        }
        leave = new int[n];
        enter = new int[n];
        scores = new double[n + 1][n + 1];
        for (double[] row : scores) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scores[i][j] = graph[before[i]][before[j]];
            }
            for (int k : cycle) {
                if (graph[before[i]][k] > scores[i][n]) {
                    scores[i][n] = graph[before[i]][k];
                    leave[i] = k;
                }
                double instead = graph[k][before[i]] - graph[k][heads[k]];
                if (instead > scores[n][i]) {
                    scores[n][i] = instead;
                    enter[i] = k;
                }
            }
        }
    }

    double[][] scores() {
        return scores;
    }

    /** The heads before the contraction, of those found after it. */
    int[] expand(int[] found) {
        int[] expanded = heads.clone();
        int n = before.length;
        for (int i = 1; i < n; i++) {
            expanded[before[i]] = found[i] == n ? leave[i] : before[found[i]];
        }
        expanded[enter[found[n]]] = before[found[n]];
        return expanded;
    }
}
