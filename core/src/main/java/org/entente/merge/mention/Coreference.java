package org.entente.merge.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.trees.Trees;

/**
 * Mentions → happenings, across documents: pairs are scored, and average-link clustering joins what is probable enough on the
 * whole, so that one likely pair does not chain two happenings together. Cost grows with the square of the number of mentions: give
 * it the mentions of one topic.
 */
public final class Coreference {
    /** Two clusters whose pairs are less probable on average stay apart; chosen on held-out topics of the training part of ECB+. */
    private static final double JOINED = 0.3;

    /** What the trees count for, and the network the rest. From 0.3 to 0.6 it makes no difference on those topics. */
    private static final double TREES = 0.5;

    private final Trees trees = new Trees(Coreference.class, "pairs.tsv");
    private final PairNet net = new PairNet();

    /** The number of the happening of each mention, from 0 in order of first mention. */
    public int[] of(List<EventMention> mentions, Surroundings surroundings) {
        int n = mentions.size();
        PairFeatures features = new PairFeatures(surroundings, mentions);
        double[][] likeness = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double p = probability(mentions.get(i), mentions.get(j), features);
                likeness[i][j] = p;
                likeness[j][i] = p;
            }
        }
        return joined(likeness);
    }

    private double probability(EventMention a, EventMention b, PairFeatures features) {
        double[] its = features.of(a, b);
        double logit = TREES * trees.logit(its) + (1 - TREES) * net.logit(a.told(), b.told(), its);
        return 1 / (1 + Math.exp(-logit));
    }

    /** Average link: the two clusters that are most alike are joined as long as they are alike enough. */
    private static int[] joined(double[][] likeness) {
        int n = likeness.length;
        int[] of = new int[n];
        int[] size = new int[n];
        Arrays.setAll(of, i -> i);
        Arrays.fill(size, 1);
        List<Integer> alive = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            alive.add(i);
        }
        while (alive.size() > 1) {
            int a = -1;
            int b = -1;
            double most = JOINED;
            for (int i : alive) {
                for (int j : alive) {
                    if (j < i && likeness[i][j] >= most) {
                        most = likeness[i][j];
                        a = j;
                        b = i;
                    }
                }
            }
            if (a < 0) {
                break;
            }
            for (int k : alive) {
                likeness[a][k] = (likeness[a][k] * size[a] + likeness[b][k] * size[b]) / (size[a] + size[b]);
                likeness[k][a] = likeness[a][k];
            }
            size[a] += size[b];
            alive.remove((Integer) b);
            for (int k = 0; k < n; k++) {
                of[k] = of[k] == b ? a : of[k];
            }
        }
        return of;
    }
}
