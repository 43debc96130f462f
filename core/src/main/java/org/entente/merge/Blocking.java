package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the pairs of claims that are worth comparing, so that their number grows with the number of claims and not with
 * its square.
 *
 * <p>A claim stands in one block for each pair of its parties' countries (or names, or persons) and one for each single
 * party, all within its family. Within a small block, all pairs are compared. A large one is split by week, by place, by
 * person and by rare words; of what is then still large, each claim is compared with its neighbours in order of time and
 * place (sorted neighbourhood, Hernández and Stolfo 1995).
 */
final class Blocking {
    /** Up to this size all pairs of a block are compared. */
    private static final int SMALL = 32;

    private static final int NEIGHBOURS = 8;
    private static final int MOST_PARTIES = 8;
    private static final int RARE_WORDS = 3;
    private static final int DAYS_A_WEEK = 7;
    private static final int MOST_WEEKS = 10;

    private static final Comparator<Profile> NEIGHBOURHOOD = Comparator.comparingInt(
                    (Profile p) -> p.when().from())
            .thenComparing(p -> p.place() == null ? "" : Where.key(p.place()))
            .thenComparingInt(Profile::number);

    private Blocking() {}

    /** Calls {@code compare} for each pair of claims worth comparing, the earlier first; for some more than once. */
    static void pairs(List<Profile> profiles, BiConsumer<Profile, Profile> compare) {
        Map<String, List<Profile>> blocks = new LinkedHashMap<>();
        for (Profile p : profiles) {
            for (String key : keys(p)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
            }
        }
        for (List<Profile> block : blocks.values()) {
            if (block.size() <= SMALL) {
                all(block, compare);
            } else {
                split(block).forEach(part -> some(part, compare));
            }
        }
    }

    private static Set<String> keys(Profile p) {
        Set<String> keys = new HashSet<>();
        String family = p.family().name();
        List<Party> actors = first(p.parties().actors());
        if (p.family().symmetric()) {
            pairs(family, actors, actors, keys);
        } else {
            pairs(family, actors, first(p.parties().recipients()), keys);
        }
        for (Party actor : actors) {
            actor.keys().forEach(k -> keys.add(family + "|by|" + k));
        }
        for (Party recipient : first(p.parties().recipients())) {
            recipient.keys().forEach(k -> keys.add(family + "|to|" + k));
        }
        return keys;
    }

    private static void pairs(String family, List<Party> these, List<Party> those, Set<String> keys) {
        boolean ordered = these != those;
        for (Party a : these) {
            for (Party b : those) {
                pair(family, ordered, a.keys(), b.keys(), keys);
                pair(family, ordered, a.personalKeys(), b.personalKeys(), keys);
            }
        }
    }

    private static void pair(String family, boolean ordered, List<String> a, List<String> b, Set<String> keys) {
        for (String k : a) {
            for (String l : b) {
                if (ordered || k.compareTo(l) < 0) {
                    keys.add(family + "|" + k + "|" + l);
                }
            }
        }
    }

    private static List<Party> first(List<Party> parties) {
        return parties.size() <= MOST_PARTIES ? parties : parties.subList(0, MOST_PARTIES);
    }

    private static Iterable<List<Profile>> split(List<Profile> block) {
        Map<Integer, Integer> frequency = new HashMap<>();
        for (Profile p : block) {
            p.words().stream().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        Map<String, List<Profile>> parts = new LinkedHashMap<>();
        for (Profile p : block) {
            for (String key : parts(p, frequency)) {
                parts.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
            }
        }
        return parts.values();
    }

    private static List<String> parts(Profile p, Map<Integer, Integer> frequency) {
        List<String> keys = new ArrayList<>();
        int first = Math.floorDiv(p.when().from(), DAYS_A_WEEK);
        int last = Math.floorDiv(p.when().to(), DAYS_A_WEEK);
        if (last - first < MOST_WEEKS) {
            for (int week = first; week <= last; week++) {
                keys.add("week" + week);
            }
        }
        if (p.place() != null) {
            keys.add("place " + Where.key(p.place()));
        }
        for (Party actor : first(p.parties().actors())) {
            actor.personalKeys().forEach(keys::add);
        }
        rarest(p.words(), frequency).forEach(word -> keys.add("word" + word));
        return keys;
    }

    private static List<Integer> rarest(WordSet words, Map<Integer, Integer> frequency) {
        return words.stream()
                .filter(w -> frequency.getOrDefault(w, 0) > 1)
                .boxed()
                .sorted(Comparator.comparing(w -> frequency.getOrDefault(w, 0)))
                .limit(RARE_WORDS)
                .toList();
    }

    private static void all(List<Profile> block, BiConsumer<Profile, Profile> compare) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                compare.accept(block.get(i), block.get(j));
            }
        }
    }

    private static void some(List<Profile> part, BiConsumer<Profile, Profile> compare) {
        if (part.size() <= SMALL) {
            all(part, compare);
            return;
        }
        List<Profile> sorted = part.stream().sorted(NEIGHBOURHOOD).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEIGHBOURS); j++) {
                Profile a = sorted.get(i);
                Profile b = sorted.get(j);
                compare.accept(a.number() < b.number() ? a : b, a.number() < b.number() ? b : a);
            }
        }
    }
}
