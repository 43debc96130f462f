package org.entente.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mean value of each word, lower case, drawn towards that of all as if it had been seen three times more at that. */
final class WordMeans {
    private static final int PRIOR = 3;

    private final Map<String, List<Double>> byWord = new HashMap<>();
    private final List<Double> all = new ArrayList<>();

    void learn(String word, double value) {
        byWord.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                .add(value);
        all.add(value);
    }

    /** The value in the middle; 0 if nothing was learnt. */
    double median() {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** That of all for a word that was not seen; 0 if nothing was learnt. */
    double mean(String word) {
        List<Double> values = byWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
        return all.isEmpty() ? 0 : (sum(values) + PRIOR * sum(all) / all.size()) / (values.size() + PRIOR);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
