package org.entente.merge.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.entente.merge.coverage.Lookalikes.Pair;

/**
 * Clusters by average link (UPGMA): the two clusters whose members are most alike on the average are joined, as long as
 * that is at least a threshold. So a cluster does not grow along a chain of members each of which is like the next only.
 * Only clusters with an edge between them are looked at; the other pairs of their members are compared when needed, of
 * large clusters a fixed sample.
 */
final class AverageLink {
    private static final int SAMPLE = 8;

    private final Comparer comparer;
    private final double threshold;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> edges = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();

    /** How alike two members are, 0 to 1. */
    @FunctionalInterface
    interface Comparer {
        double likeness(int a, int b);
    }

    /** A join to be made, unless one of the two has grown since. */
    private record Join(double average, Pair pair, int members) implements Comparable<Join> {
        @Override
        public int compareTo(Join other) {
            int order = Double.compare(other.average, average);
            return order != 0 ? order : pair.compareTo(other.pair);
        }
    }

    /** @param threshold above which clusters are joined, 0 to 1 */
    AverageLink(int members, double threshold, Comparer comparer) {
        this.threshold = threshold;
        this.comparer = comparer;
        for (int i = 0; i < members; i++) {
            this.members.add(new ArrayList<>(List.of(i)));
            edges.add(new HashMap<>());
        }
    }

    /** Says that two members may belong together, and how alike they are; each pair once. */
    void edge(Pair pair, double likeness) {
        set(pair.first(), pair.second(), likeness);
    }

    /** The clusters, each with its members in ascending order, by their first members. */
    List<List<Integer>> clusters() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            List<Integer> a = members.get(join.pair.first());
            List<Integer> b = members.get(join.pair.second());
            if (!a.isEmpty() && !b.isEmpty() && join.members == a.size() + b.size()) {
                join(join.pair.first(), join.pair.second());
            }
        }
        return members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().sorted().toList())
                .sorted((x, y) -> Integer.compare(x.get(0), y.get(0)))
                .toList();
    }

    /** {@code b} goes into {@code a}; averages with the others are those of both, by their sizes. */
    private void join(int a, int b) {
        Map<Integer, Double> mine = edges.get(a);
        Map<Integer, Double> theirs = edges.get(b);
        mine.remove(b);
        theirs.remove(a);
        Map<Integer, Double> averages = new HashMap<>();
        double share = (double) members.get(a).size()
                / (members.get(a).size() + members.get(b).size());
        mine.forEach(
                (c, average) -> averages.put(c, share * average + (1 - share) * theirs.getOrDefault(c, average(b, c))));
        theirs.forEach((c, average) -> averages.computeIfAbsent(c, k -> share * average(a, c) + (1 - share) * average));
        theirs.keySet().forEach(c -> edges.get(c).remove(b));
        theirs.clear();
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        averages.forEach((c, average) -> set(a, c, average));
    }

    private void set(int a, int b, double average) {
        edges.get(a).put(b, average);
        edges.get(b).put(a, average);
        if (average >= threshold) {
            queue.add(new Join(
                    average,
                    new Pair(Math.min(a, b), Math.max(a, b)),
                    members.get(a).size() + members.get(b).size()));
        }
    }

    private double average(int a, int b) {
        double sum = 0;
        List<Integer> some = sample(members.get(a));
        List<Integer> others = sample(members.get(b));
        for (int x : some) {
            for (int y : others) {
                sum += comparer.likeness(Math.min(x, y), Math.max(x, y));
            }
        }
        return sum / (some.size() * others.size());
    }

    private static List<Integer> sample(List<Integer> members) {
        if (members.size() <= SAMPLE) {
            return members;
        }
        List<Integer> sorted = members.stream().sorted().toList();
        List<Integer> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(sorted.get(i * sorted.size() / SAMPLE));
        }
        return sample;
    }
}
