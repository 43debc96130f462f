package org.entente.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What persons decided of pairs of claims, put in the place of what the machine finds. */
final class Wishes {
    private final Map<Set<String>, Wish> byPair = new LinkedHashMap<>();

    /** @param wishes in the order in which they were made */
    Wishes(List<Wish> wishes) {
        wishes.stream()
                .filter(w -> !w.claim().equals(w.other()))
                .forEach(w -> byPair.put(Set.of(w.claim(), w.other()), w));
    }

    /** The links with theirs among them. */
    List<Link> with(List<Link> links, List<Profile> profiles) {
        if (byPair.isEmpty()) {
            return links;
        }
        Map<String, Integer> numbers = new HashMap<>();
        profiles.forEach(p -> numbers.put(p.claim().id(), p.number()));
        Map<Set<Integer>, Link> decided = new LinkedHashMap<>();
        byPair.values().forEach(w -> {
            Integer a = numbers.get(w.claim());
            Integer b = numbers.get(w.other());
            if (a != null && b != null) {
                decided.put(Set.of(a, b), new Link(Math.min(a, b), Math.max(a, b), score(w), false));
            }
        });
        List<Link> all = new ArrayList<>(links);
        all.removeIf(l -> decided.containsKey(Set.of(l.first(), l.second())));
        all.addAll(decided.values());
        return all;
    }

    /** Those with an end among these claims: claim → the other ones. */
    Map<String, Set<String>> partners(Set<String> claims) {
        Map<String, Set<String>> partners = new HashMap<>();
        for (Wish wish : byPair.values()) {
            if (claims.contains(wish.claim())) {
                partners.computeIfAbsent(wish.claim(), k -> new HashSet<>()).add(wish.other());
            } else if (claims.contains(wish.other())) {
                partners.computeIfAbsent(wish.other(), k -> new HashSet<>()).add(wish.claim());
            }
        }
        return partners;
    }

    private static double score(Wish wish) {
        return wish.together() ? Link.JOINED : Link.PARTED;
    }
}
