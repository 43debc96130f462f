package org.entente.merge.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claims that share a key, some of which have just come. Says of single claims with whom they are compared, by the rule
 * that {@link Blocking} has for all of them.
 */
final class Block {
    private final long key;
    private final List<String> ids = new ArrayList<>(); // those that were there, then those that came
    private final List<Marks> marks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int old;
    private final Map<Integer, BitSet> having = new HashMap<>();

    /**
     * A block.
     *
     * @param there the claims that were there
     * @param coming those that came; none of the others
     */
    Block(long key, Map<String, Marks> there, Map<String, Marks> coming) {
        this.key = key;
        there.forEach(this::add);
        this.old = ids.size();
        coming.forEach(this::add);
    }

    private void add(String id, Marks its) {
        numbers.put(id, ids.size());
        ids.add(id);
        marks.add(its);
    }

    /** With whom a claim that came is compared. */
    Set<String> partners(String id) {
        int claim = number(id);
        int[] features = marks.get(claim).features();
        int[] shared = new int[ids.size()]; // a bit for each of its features
        for (int i = 0; i < features.length; i++) {
            int bit = 1 << i;
            having(features[i]).stream().forEach(other -> shared[other] |= bit);
        }
        Map<Integer, Boolean> few = new HashMap<>();
        Set<String> partners = new TreeSet<>();
        for (int other = 0; other < shared.length; other++) {
            if (other != claim
                    && marks.get(other).meets(marks.get(claim), key)
                    && few.computeIfAbsent(shared[other], bits -> few(chosen(features, bits)))) {
                partners.add(ids.get(other));
            }
        }
        NavigableSet<String> alike = alike(claim, ids.size());
        meeting(claim, alike.lower(id), partners);
        meeting(claim, alike.higher(id), partners);
        return partners;
    }

    /** Groups of those that were there before: two of one group may be compared with each other only where this claim is not. */
    Set<Set<String>> shaken(String id) {
        int claim = number(id);
        Set<BitSet> shaken = new HashSet<>();
        shake(all(), marks.get(claim).features(), 0, 0, shaken);
        Set<Set<String>> groups = new HashSet<>();
        shaken.forEach(group -> groups.add(group.stream().mapToObj(ids::get).collect(Collectors.toSet())));
        NavigableSet<String> alike = alike(claim, old);
        String before = alike.lower(id);
        String after = alike.higher(id);
        if (before != null && after != null) {
            groups.add(Set.of(before, after));
        }
        return groups;
    }

    /** Whether these two meet in this block and no other. */
    boolean isOf(String a, String b) {
        Integer one = numbers.get(a);
        Integer other = numbers.get(b);
        return one != null && other != null && marks.get(one).meets(marks.get(other), key);
    }

    /** Whether two that {@linkplain #isOf meet here} are compared now. */
    boolean compares(String a, String b) {
        NavigableSet<String> alike = alike(number(a), ids.size());
        return isFew(a, b) || b.equals(alike.lower(a)) || b.equals(alike.higher(a));
    }

    /** Whether what they share is shared by few. */
    boolean isFew(String a, String b) {
        Marks other = marks.get(number(b));
        return few(Arrays.stream(marks.get(number(a)).features())
                .filter(f -> has(other, f))
                .toArray());
    }

    private int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    private void meeting(int claim, @Nullable String other, Set<String> partners) {
        if (other != null && marks.get(number(other)).meets(marks.get(claim), key)) {
            partners.add(other);
        }
    }

    /** Whether at most {@link Blocking#FEW} have some of these features, at most {@link Blocking#DEPTH} of them. */
    private boolean few(int[] features) {
        BitSet members = all();
        for (int feature : features) {
            members.and(having(feature));
        }
        if (members.cardinality() > Blocking.FEW) {
            return false;
        }
        return features.length <= Blocking.DEPTH || few(all(), features, 0, 0);
    }

    private boolean few(BitSet members, int[] features, int from, int depth) {
        if (members.cardinality() <= Blocking.FEW) {
            return true;
        }
        for (int i = from; depth < Blocking.DEPTH && i < features.length; i++) {
            if (few(and(members, features[i]), features, i + 1, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private void shake(BitSet members, int[] features, int from, int depth, Set<BitSet> shaken) {
        int now = members.cardinality();
        if (now <= Blocking.FEW) {
            return;
        }
        BitSet before = members.get(0, old);
        if (before.cardinality() <= Blocking.FEW) {
            shaken.add(before);
            return;
        }
        for (int i = from; depth < Blocking.DEPTH && i < features.length; i++) {
            BitSet part = and(members, features[i]);
            if (part.cardinality() < now) {
                shake(part, features, i + 1, depth + 1, shaken);
            }
        }
    }

    private BitSet and(BitSet members, int feature) {
        BitSet part = (BitSet) members.clone();
        part.and(having(feature));
        return part;
    }

    private BitSet all() {
        BitSet all = new BitSet(ids.size());
        all.set(0, ids.size());
        return all;
    }

    private BitSet having(int feature) {
        return having.computeIfAbsent(feature, f -> {
            BitSet members = new BitSet(ids.size());
            for (int i = 0; i < ids.size(); i++) {
                members.set(i, has(marks.get(i), f));
            }
            return members;
        });
    }

    /** Of the first so many, those with the very same features as this one, in order. */
    private NavigableSet<String> alike(int claim, int first) {
        int[] features = marks.get(claim).features();
        TreeSet<String> alike = new TreeSet<>();
        for (int i = 0; i < first; i++) {
            if (Arrays.equals(marks.get(i).features(), features)) {
                alike.add(ids.get(i));
            }
        }
        return alike;
    }

    private static boolean has(Marks marks, int feature) {
        return Arrays.binarySearch(marks.features(), feature) >= 0;
    }

    private static int[] chosen(int[] features, int bits) {
        int[] chosen = new int[Integer.bitCount(bits)];
        int n = 0;
        for (int i = 0; i < features.length; i++) {
            if ((bits & 1 << i) != 0) {
                chosen[n++] = features[i];
            }
        }
        return chosen;
    }
}
