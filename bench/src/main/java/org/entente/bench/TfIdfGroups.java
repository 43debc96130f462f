package org.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.entente.record.Document;

/**
 * The simplest way to group reports: the cosine of their words by tf-idf within a window of days, and average link. Two
 * reports that lie farther apart count as not alike at all.
 */
final class TfIdfGroups {
    private static final int WINDOW_DAYS = 10;
    private static final double THRESHOLD = 0.2;
    private static final double LEAST = 0.02;

    private final List<Document> documents;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();

    private record Join(double average, int a, int b, int size) implements Comparable<Join> {
        @Override
        public int compareTo(Join other) {
            int order = Double.compare(other.average, average);
            order = order == 0 ? Integer.compare(a, other.a) : order;
            return order == 0 ? Integer.compare(b, other.b) : order;
        }
    }

    private TfIdfGroups(List<Document> documents) {
        this.documents = documents;
        for (int i = 0; i < documents.size(); i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>());
        }
    }

    /** The groups, as ids of documents. */
    static List<List<String>> of(List<Document> documents) {
        TfIdfGroups groups = new TfIdfGroups(documents);
        groups.compare();
        groups.join();
        return groups.members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().map(i -> documents.get(i).id()).toList())
                .toList();
    }

    private void compare() {
        Map<String, Map<Integer, Double>> index = index();
        index.values()
                .forEach(postings -> postings.forEach((a, weight) -> postings.forEach((b, other) -> {
                    if (a < b && near(a, b)) {
                        sums.get(a).merge(b, weight * other, Double::sum);
                    }
                })));
        for (int a = 0; a < documents.size(); a++) {
            int one = a;
            sums.get(a).values().removeIf(cosine -> cosine < LEAST);
            sums.get(a).forEach((b, cosine) -> {
                if (one < b) {
                    sums.get(b).put(one, cosine);
                    offer(one, b);
                }
            });
        }
    }

    /** Word → document → weight, each document's of length 1. */
    private Map<String, Map<Integer, Double>> index() {
        Map<String, Map<Integer, Double>> index = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            String all = documents.get(i).title() + " " + documents.get(i).text();
            for (String word : all.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                index.computeIfAbsent(word, k -> new HashMap<>()).merge(i, 1.0, Double::sum);
            }
        }
        double[] lengths = new double[documents.size()];
        index.values().forEach(postings -> {
            double rarity = Math.log((double) documents.size() / postings.size());
            postings.replaceAll((i, times) -> (1 + Math.log(times)) * rarity);
            postings.forEach((i, weight) -> lengths[i] += weight * weight);
        });
        index.values().forEach(p -> p.replaceAll((i, weight) -> weight / Math.max(1e-9, Math.sqrt(lengths[i]))));
        index.values().removeIf(p -> p.size() > documents.size() / 2 + 1);
        return index;
    }

    private boolean near(int a, int b) {
        var first = documents.get(a).published();
        var second = documents.get(b).published();
        return first != null
                && second != null
                && Math.abs(first.date().toEpochDay() - second.date().toEpochDay()) <= WINDOW_DAYS;
    }

    private void join() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            int sizes = members.get(join.a).size() + members.get(join.b).size();
            if (!members.get(join.a).isEmpty() && !members.get(join.b).isEmpty() && sizes == join.size) {
                join(join.a, join.b);
            }
        }
    }

    private void join(int into, int from) {
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
        sums.get(from).forEach((c, sum) -> {
            sums.get(c).remove(from);
            if (c != into) {
                sums.get(into).merge(c, sum, Double::sum);
            }
        });
        sums.get(from).clear();
        sums.get(into).forEach((c, sum) -> {
            sums.get(c).put(into, sum);
            offer(into, c);
        });
    }

    private void offer(int a, int b) {
        int pairs = members.get(a).size() * members.get(b).size();
        double average = sums.get(a).getOrDefault(b, 0.0) / pairs;
        if (average >= THRESHOLD) {
            queue.add(new Join(
                    average,
                    Math.min(a, b),
                    Math.max(a, b),
                    members.get(a).size() + members.get(b).size()));
        }
    }
}
