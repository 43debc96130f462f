package org.entente.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters of mentions fit the gold: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF with entity
 * similarity φ4 (Luo 2005), LEA (Moosavi and Strube 2016), as the CoNLL scorer computes them; mentions that only one side has count against it.
 */
final class CorefScore {
    private static final double SCALE = 1e9;

    private final List<Set<Object>> gold;
    private final List<Set<Object>> found;
    private final Map<Object, Set<Object>> goldOf;
    private final Map<Object, Set<Object>> foundOf;

    /** Mention → name of its cluster. */
    CorefScore(Map<?, ?> gold, Map<?, ?> found) {
        this.gold = clusters(gold);
        this.found = clusters(found);
        goldOf = byMention(this.gold);
        foundOf = byMention(this.found);
    }

    private static List<Set<Object>> clusters(Map<?, ?> of) {
        Map<Object, Set<Object>> clusters = new HashMap<>();
        of.forEach((mention, cluster) ->
                clusters.computeIfAbsent(cluster, k -> new HashSet<>()).add(mention));
        return new ArrayList<>(clusters.values());
    }

    private static Map<Object, Set<Object>> byMention(List<Set<Object>> clusters) {
        Map<Object, Set<Object>> of = new HashMap<>();
        clusters.forEach(c -> c.forEach(mention -> of.put(mention, c)));
        return of;
    }

    /** 0–100. */
    double muc() {
        return f1(links(found, goldOf), links(gold, foundOf));
    }

    private static double links(List<Set<Object>> clusters, Map<Object, Set<Object>> others) {
        double right = 0;
        double all = 0;
        for (Set<Object> cluster : clusters) {
            Set<Object> parts = new HashSet<>();
            int alone = 0;
            for (Object mention : cluster) {
                Set<Object> other = others.get(mention);
                if (other == null) {
                    alone++;
                } else {
                    parts.add(System.identityHashCode(other));
                }
            }
            right += cluster.size() - parts.size() - alone;
            all += cluster.size() - 1;
        }
        return all == 0 ? 0 : right / all;
    }

    /** 0–100. */
    double b3() {
        return f1(perMention(foundOf, goldOf), perMention(goldOf, foundOf));
    }

    private static double perMention(Map<Object, Set<Object>> its, Map<Object, Set<Object>> others) {
        double sum = 0;
        for (Map.Entry<Object, Set<Object>> mention : its.entrySet()) {
            Set<Object> other = others.get(mention.getKey());
            if (other != null) {
                sum += (double) shared(mention.getValue(), other)
                        / mention.getValue().size();
            }
        }
        return its.isEmpty() ? 0 : sum / its.size();
    }

    /** 0–100. */
    double ceafe() {
        long[][] weights = new long[gold.size()][found.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                weights[i][j] = Math.round(SCALE * phi4(gold.get(i), found.get(j)));
            }
        }
        double sum = 0;
        for (Map.Entry<Integer, Integer> pair : Assignment.heaviest(weights).entrySet()) {
            sum += phi4(gold.get(pair.getKey()), found.get(pair.getValue()));
        }
        return f1(sum / Math.max(1, found.size()), sum / Math.max(1, gold.size()));
    }

    private static double phi4(Set<Object> one, Set<Object> other) {
        return 2.0 * shared(one, other) / (one.size() + other.size());
    }

    /** 0–100. */
    double lea() {
        return f1(resolved(found, foundOf, goldOf), resolved(gold, goldOf, foundOf));
    }

    private static double resolved(
            Collection<Set<Object>> clusters, Map<Object, Set<Object>> its, Map<Object, Set<Object>> others) {
        double sum = 0;
        for (Set<Object> cluster : clusters) {
            if (cluster.size() == 1) {
                Set<Object> other = others.get(cluster.iterator().next());
                sum += other != null && other.size() == 1 ? 1 : 0;
                continue;
            }
            Map<Integer, Integer> parts = new HashMap<>();
            for (Object mention : cluster) {
                Set<Object> other = others.get(mention);
                if (other != null) {
                    parts.merge(System.identityHashCode(other), 1, Integer::sum);
                }
            }
            double kept = parts.values().stream().mapToDouble(CorefScore::pairs).sum();
            sum += cluster.size() * kept / pairs(cluster.size());
        }
        return its.isEmpty() ? 0 : sum / its.size();
    }

    /** The mean of MUC, B³ and CEAF, 0–100. */
    double conll() {
        return (muc() + b3() + ceafe()) / 3;
    }

    private static double pairs(int n) {
        return n * (n - 1) / 2.0;
    }

    private static int shared(Set<Object> one, Set<Object> other) {
        Set<Object> fewer = one.size() <= other.size() ? one : other;
        Set<Object> more = fewer == one ? other : one;
        int n = 0;
        for (Object mention : fewer) {
            n += more.contains(mention) ? 1 : 0;
        }
        return n;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 100 * 2 * precision * recall / (precision + recall);
    }
}
