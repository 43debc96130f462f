package org.entente.bench;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The simplest way to find names: those of a training part by heart, less those that are more often no name there.
 *
 * @param labels the class of each
 */
record NamesByHeart(Map<String, String> labels) {
    private static final int LONGEST_NAME = 8;

    /** Learns the most frequent label of each name that is a name more often than not. */
    static NamesByHeart of(List<List<List<String>>> sentences) {
        Map<String, Map<String, Integer>> labels = new HashMap<>();
        for (List<List<String>> rows : sentences) {
            List<String> words = rows.stream().map(r -> r.get(0)).toList();
            Name.gold(rows).forEach(n -> labels.computeIfAbsent(n.words(words), t -> new TreeMap<>())
                    .merge(n.label(), 1, Integer::sum));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (List<List<String>> rows : sentences) {
            List<String> words = rows.stream().map(r -> r.get(0)).toList();
            for (int i = 0; i < words.size(); i++) {
                for (int end = i + 1; end <= Math.min(words.size(), i + LONGEST_NAME); end++) {
                    String text = String.join(" ", words.subList(i, end));
                    if (labels.containsKey(text)) {
                        seen.merge(text, 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, String> names = new HashMap<>();
        labels.forEach((text, counts) -> {
            int named = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (2 * named > seen.getOrDefault(text, 0)) {
                names.put(
                        text,
                        Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                                .getKey());
            }
        });
        return new NamesByHeart(names);
    }

    /** The longest that are known, from left to right. */
    Set<Name> find(List<String> words) {
        Set<Name> found = new HashSet<>();
        for (int i = 0; i < words.size(); ) {
            int end = Math.min(words.size(), i + LONGEST_NAME);
            while (end > i && !labels.containsKey(String.join(" ", words.subList(i, end)))) {
                end--;
            }
            if (end > i) {
                found.add(new Name(i, end, labels.getOrDefault(String.join(" ", words.subList(i, end)), "")));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }
}
