package org.entente.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * B³ (Bagga and Baldwin 1998): for each item, how much of its group is of its class, and how much of its class is in its
 * group; the means over items.
 */
final class BCubed {
    private final Share precision = new Share();
    private final Share recall = new Share();

    /**
     * @param groups every item in one
     * @param classes item → class
     * @param counted the items over which the means are taken; the others still fill groups
     */
    BCubed(Collection<List<String>> groups, Map<String, String> classes, Predicate<String> counted) {
        Map<String, Integer> sizes = new HashMap<>();
        classes.values().forEach(c -> sizes.merge(c, 1, Integer::sum));
        for (List<String> group : groups) {
            Map<String, Integer> within = new HashMap<>();
            group.forEach(item -> within.merge(of(item, classes), 1, Integer::sum));
            for (String item : group) {
                if (counted.test(item)) {
                    double same = within.getOrDefault(of(item, classes), 0);
                    precision.add(same / group.size());
                    recall.add(same / sizes.getOrDefault(of(item, classes), 1));
                }
            }
        }
    }

    private static String of(String item, Map<String, String> classes) {
        String its = classes.get(item);
        if (its == null) {
            throw new IllegalArgumentException("no class: " + item);
        }
        return its;
    }

    /** 0–100. */
    double precision() {
        return precision.percent();
    }

    /** 0–100. */
    double recall() {
        return recall.percent();
    }

    /** 0–100. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
