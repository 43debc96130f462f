package org.entente.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The simplest way to find who did what: the nearest noun-like word before a predicate did it, the nearest after it was done to. */
final class Neighbours {
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "his", "her", "its", "their", "this", "these", "those");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which");

    private Neighbours() {}

    /** Arcs at the predicates of {@code gold}. */
    static Set<Arc> arcs(List<String> words, Set<Arc> gold) {
        Set<Arc> arcs = new HashSet<>();
        for (Arc arc : gold) {
            int before = arc.predicate() - 1;
            while (before >= 0 && !isNounLike(words, before)) {
                before--;
            }
            int after = arc.predicate() + 1;
            while (after < words.size() && !isNounLike(words, after)) {
                after++;
            }
            if (before >= 0) {
                arcs.add(new Arc(arc.predicate(), "nsubj", before));
            }
            if (after < words.size()) {
                arcs.add(new Arc(arc.predicate(), "obj", after));
            }
        }
        return arcs;
    }

    private static boolean isNounLike(List<String> words, int at) {
        String word = words.get(at);
        return !ARTICLES.contains(word.toLowerCase(Locale.ROOT))
                && (Character.isUpperCase(word.codePointAt(0))
                        || PRONOUNS.contains(word)
                        || (at > 0 && ARTICLES.contains(words.get(at - 1).toLowerCase(Locale.ROOT))));
    }
}
