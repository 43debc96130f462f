package org.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far two bags of words, or of shingles, overlap. */
final class Overlap {
    private Overlap() {}

    /** F1 of two bags, 0–1; 1 if both are empty. */
    static double f1(List<String> gold, List<String> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> left = new HashMap<>();
        gold.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : predicted) {
            Integer rest = left.get(word);
            if (rest != null && rest > 0) {
                left.put(word, rest - 1);
                common++;
            }
        }
        return 2.0 * common / (gold.size() + predicted.size());
    }

    /** Each run of {@code n} words, in order. */
    static List<String> shingles(List<String> words, int n) {
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + n <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + n)));
        }
        return shingles;
    }
}
