package org.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two short texts have in common. */
final class Similarity {
    private Similarity() {}

    /** Dice's coefficient of the sets of words, 0–1. */
    static double dice(String one, String two) {
        Set<String> left = new HashSet<>(Words.of(one));
        Set<String> right = new HashSet<>(Words.of(two));
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return 2.0 * common / (left.size() + right.size());
    }

    /** The share of {@code words} that {@code others} have, 0–1; stems of five letters count as the word. */
    static double covered(List<String> words, Set<String> stems) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(w -> stems.contains(stem(w))).count() / words.size();
    }

    static String stem(String word) {
        return word.length() <= 5 ? word : word.substring(0, 5);
    }
}
