package org.entente.bench;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The mean over classes of each class's F1, those that the gold or the other side has, as scikit-learn has it. */
final class MacroF1 {
    /** What is found where nothing is; no class of its own, but wrong. */
    static final String NOTHING = "";

    private final Map<String, Integer> gold = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> right = new HashMap<>();

    void add(String its, String ours) {
        gold.merge(its, 1, Integer::sum);
        found.merge(ours, 1, Integer::sum);
        right.merge(its, its.equals(ours) ? 1 : 0, Integer::sum);
    }

    /** 0–100. */
    double value() {
        return classes().stream()
                .mapToDouble(
                        c -> 200.0 * right.getOrDefault(c, 0) / (gold.getOrDefault(c, 0) + found.getOrDefault(c, 0)))
                .average()
                .orElse(0);
    }

    /** What a constant answer would get: the most frequent class of the gold. */
    double ofMajority() {
        MacroF1 constant = new MacroF1();
        String most = Collections.max(
                new TreeSet<>(gold.keySet()),
                (a, b) -> Integer.compare(gold.getOrDefault(a, 0), gold.getOrDefault(b, 0)));
        gold.forEach((its, n) -> {
            for (int i = 0; i < n; i++) {
                constant.add(its, most);
            }
        });
        return constant.value();
    }

    private Set<String> classes() {
        Set<String> classes = new HashSet<>(gold.keySet());
        classes.addAll(found.keySet());
        classes.remove(NOTHING);
        return classes;
    }
}
