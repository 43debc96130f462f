package org.entente.merge.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the pairs of claims that are worth comparing, so that their number grows with the number of claims and not with
 * its square.
 *
 * <p>Claims of one family that share a key of a party stand in one block ({@link Marks}). Two of them are compared if there
 * are features that both have (a week, a place, other parties, words) and at most {@link #FEW} claims of the block have, at
 * most {@link #DEPTH} of them; and if one follows the other by id among those with the very same features, so that the hundredth
 * copy of a wire story finds the ninety-ninth. Whether two are compared thus depends on nothing but the two and how many
 * others share what they share: a claim more only adds its own pairs, and takes away those that it makes too common (see
 * {@link Block}, which says the same of one claim).
 *
 * <p>Feature after feature, a block is split into parts until they are small; what all claims of a part have splits it no
 * further. So no part need be kept, and what is large costs more but not all of its pairs. Each {@link Part} can be taken for
 * itself, so that a block of a state that is in everything is no task of one machine alone ({@link Splitting}).
 */
public final class Blocking<C> {
    /** Up to so many claims are compared with each other. */
    public static final int FEW = 64;

    /** So many features are taken together at most. */
    static final int DEPTH = 4;

    private final List<C> claims;
    private final Function<C, String> id;
    private final List<Marks> marks;
    private final BiConsumer<C, C> compare;
    private final long key;
    private final PairSet seen = new PairSet();

    private Blocking(List<C> claims, Function<C, String> id, List<Marks> marks, long key, BiConsumer<C, C> compare) {
        this.claims = claims;
        this.id = id;
        this.marks = marks;
        this.key = key;
        this.compare = compare;
    }

    /**
     * Calls {@code compare} once for each pair of claims worth comparing, the earlier first.
     *
     * @param id of a claim
     * @param marks of each claim
     */
    public static <C> void pairs(List<C> claims, Function<C, String> id, List<Marks> marks, BiConsumer<C, C> compare) {
        Map<Long, Ints> blocks = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (long key : marks.get(i).keys()) {
                blocks.computeIfAbsent(key, k -> new Ints()).add(i);
            }
        }
        blocks.forEach((key, members) -> new Blocking<>(claims, id, marks, key, compare).split(members.toArray()));
    }

    /**
     * Likewise, for the claims of one part.
     *
     * @param claims all that stand in the part, and no others
     */
    public static <C> void pairs(
            Part part,
            Splitting splitting,
            List<C> claims,
            Function<C, String> id,
            List<Marks> marks,
            BiConsumer<C, C> compare) {
        Blocking<C> blocking = new Blocking<>(claims, id, marks, part.key(), compare);
        int[] members = IntStream.range(0, claims.size()).toArray();
        if (part.alike()) {
            blocking.copies(members);
        } else if (part.isWhole()) {
            blocking.split(members);
        } else if (members.length < splitting.size(part.parent())) {
            blocking.part(members, part.last(), part.depth());
        }
    }

    private void split(int[] block) {
        part(block, Integer.MIN_VALUE, 0);
        if (block.length > FEW) {
            copies(block);
        }
    }

    /** @param after the last feature by which {@code members} were taken; only greater ones split them further */
    private void part(int[] members, int after, int depth) {
        if (members.length <= FEW) {
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    pair(members[i], members[j]);
                }
            }
        } else if (depth < DEPTH) {
            long[] grouped = grouped(members, after, depth);
            for (int from = 0, to; from < grouped.length; from = to) {
                int feature = feature(grouped[from]);
                to = from + 1;
                while (to < grouped.length && feature(grouped[to]) == feature) {
                    to++;
                }
                if (to - from > 1 && to - from < members.length) {
                    part(Arrays.stream(grouped, from, to).mapToInt(x -> (int) x).toArray(), feature, depth + 1);
                }
            }
        }
    }

    /** Feature and member of each feature of each member, in order of both. */
    private long[] grouped(int[] members, int after, int depth) {
        int most = 0;
        for (int member : members) {
            most += marks.get(member).features().length;
        }
        long[] grouped = new long[most];
        int n = 0;
        for (int member : members) {
            for (int feature : marks.get(member).features()) {
                if (depth == 0 || feature > after) {
                    grouped[n++] = (long) feature << Integer.SIZE | member;
                }
            }
        }
        long[] all = Arrays.copyOf(grouped, n);
        Arrays.sort(all);
        return all;
    }

    private static int feature(long grouped) {
        return (int) (grouped >> Integer.SIZE);
    }

    private void copies(int[] block) {
        Map<List<Integer>, List<Integer>> alike = new HashMap<>();
        for (int member : block) {
            List<Integer> features =
                    Arrays.stream(marks.get(member).features()).boxed().toList();
            alike.computeIfAbsent(features, k -> new ArrayList<>()).add(member);
        }
        for (List<Integer> members : alike.values()) {
            members.sort(Comparator.comparing(m -> id.apply(claims.get(m))));
            for (int i = 1; i < members.size(); i++) {
                int a = members.get(i - 1);
                int b = members.get(i);
                pair(Math.min(a, b), Math.max(a, b));
            }
        }
    }

    private void pair(int a, int b) {
        if (marks.get(a).meets(marks.get(b), key) && seen.add(a, b)) {
            compare.accept(claims.get(a), claims.get(b));
        }
    }
}
