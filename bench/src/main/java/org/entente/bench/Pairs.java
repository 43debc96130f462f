package org.entente.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs what was found with gold, one to one, as many as can be (Kuhn 1955). */
final class Pairs {
    private Pairs() {}

    /** The number of pairs of which {@code fit} holds, no item in two of them. */
    static <T> int count(List<T> gold, List<T> found, BiPredicate<T, T> fit) {
        int[] partner = new int[gold.size()];
        Arrays.fill(partner, -1);
        int pairs = 0;
        for (int f = 0; f < found.size(); f++) {
            pairs += place(f, gold, found, fit, partner, new HashSet<>()) ? 1 : 0;
        }
        return pairs;
    }

    /** Whether {@code f} finds a partner, be it that others move on to other ones. */
    private static <T> boolean place(
            int f, List<T> gold, List<T> found, BiPredicate<T, T> fit, int[] partner, Set<Integer> asked) {
        for (int g = 0; g < gold.size(); g++) {
            if (fit.test(gold.get(g), found.get(f)) && asked.add(g)) {
                if (partner[g] < 0 || place(partner[g], gold, found, fit, partner, asked)) {
                    partner[g] = f;
                    return true;
                }
            }
        }
        return false;
    }
}
