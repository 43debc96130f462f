package org.entente.merge.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/** The documents of a set as wholes: how rare words are among them, and how alike two documents are by rare words and names. */
public final class Surroundings {
    private static final double SMOOTH = 0.1;

    private final int documents;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Map<String, Double>> weights = new HashMap<>(); // document → stem → tf-idf
    private final Map<String, Double> lengths = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /** @param all document id → its sentences */
    public Surroundings(Map<String, List<Sentence>> all) {
        documents = all.size();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        all.forEach((id, sentences) -> {
            Map<String, Integer> its = new TreeMap<>();
            Set<String> named = new TreeSet<>();
            for (Sentence s : sentences) {
                for (Token t : s.tokens()) {
                    ContentWords.of(List.of(t)).forEach(stem -> its.merge(stem, 1, Integer::sum));
                }
                named.addAll(EventMention.names(s));
            }
            its.keySet().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            counts.put(id, its);
            names.put(id, named);
        });
        counts.forEach((id, its) -> {
            Map<String, Double> weighted = new HashMap<>();
            its.forEach((stem, n) -> weighted.put(stem, (1 + Math.log(n)) * rarity(stem)));
            weights.put(id, weighted);
            lengths.put(
                    id,
                    Math.sqrt(weighted.values().stream().mapToDouble(w -> w * w).sum()));
        });
    }

    /** Inverse document frequency, over 0. */
    double rarity(String stem) {
        return Math.log((documents + 1.0) / (frequency.getOrDefault(stem, 0) + 1)) + SMOOTH;
    }

    /** What two sets share, by rarity, over the smaller; 0 to 1, −0.1 if one is empty. */
    double overlap(Set<String> one, Set<String> other) {
        double least = Math.min(rarity(one), rarity(other));
        if (least == 0) {
            return -SMOOTH;
        }
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return rarity(both) / least;
    }

    private double rarity(Set<String> stems) {
        return stems.stream().mapToDouble(this::rarity).sum();
    }

    /** Cosine of two documents' rare words, 0 to 1. */
    double likeness(String one, String other) {
        Map<String, Double> a = weights.getOrDefault(one, Map.of());
        Map<String, Double> b = weights.getOrDefault(other, Map.of());
        Map<String, Double> fewer = a.size() <= b.size() ? a : b;
        Map<String, Double> more = fewer == a ? b : a;
        double product = 0;
        for (Map.Entry<String, Double> word : new TreeMap<>(fewer).entrySet()) {
            product += word.getValue() * more.getOrDefault(word.getKey(), 0.0);
        }
        double length = lengths.getOrDefault(one, 0.0) * lengths.getOrDefault(other, 0.0);
        return length == 0 ? 0 : product / length;
    }

    /** The names that both documents have. */
    double namesakes(String one, String other) {
        return overlap(names.getOrDefault(one, Set.of()), names.getOrDefault(other, Set.of()));
    }

    /** Mean and standard deviation of the likeness of two different ones of these documents. */
    double[] usual(Set<String> of) {
        List<Double> all = new ArrayList<>();
        List<String> ids = List.copyOf(new TreeSet<>(of));
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.add(likeness(ids.get(i), ids.get(j)));
            }
        }
        double mean = all.stream().mapToDouble(x -> x).average().orElse(0);
        double square =
                all.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElse(0);
        return new double[] {mean, Math.sqrt(square) + 1e-6};
    }
}
