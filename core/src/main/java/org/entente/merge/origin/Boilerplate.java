package org.entente.merge.origin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.record.Document;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * The shingles that documents share which have nothing else in common: menus, subscription notes, tip lines, set phrases.
 *
 * <p>A shingle of at least three documents is looked at in the shortest of them, at most eight. Two documents are alike if
 * one has hardly any text of its own beside the other's, and both came within two weeks. Where at least three are left
 * that no chain of alike documents joins (six, if none came much later than another), the shingle is boilerplate. So a
 * wire story in any number of papers is none: the story itself, or the shortest cut of it, is like all of them.
 */
final class Boilerplate {
    private static final int LEAST_DOCUMENTS = 3;
    /** As many if all came within two weeks, or nobody knows: a passage of one story may stand in several reports of it. */
    private static final int LEAST_AT_ONCE = 6;

    private static final int LOOKED_AT = 8;

    /** Words in a row of a text that another lacks, from which on they are its own and no edit. */
    private static final int STRETCH = 8;

    private static final double OWN = 0.25;

    /** Days from which on a newspaper prints no wire story any more, but still its notices. */
    private static final long FAR = 14;

    /** Who shares less of the shorter text is unlike without a closer look. */
    private static final double MARGINAL = 0.2;

    private static final int LEAST_OWN = 20;

    /** The range of hashes is taken in so many parts, to hold only one of them sorted at a time. */
    private static final int PARTS = 16;

    private final List<Text> shortestFirst;

    /**
     * A text as it is looked at.
     *
     * @param day of publication, counted from 1970, or null
     */
    record Text(Shingles shingles, @Nullable Long day) {
        private static final Comparator<Text> SHORTEST_FIRST = Comparator.comparing((Text t) -> t.shingles.size())
                .thenComparing(t -> t.shingles.sorted(), Arrays::compare)
                .thenComparing(Text::day, Comparator.nullsLast(Comparator.naturalOrder()));

        static Text of(Document document, Shingles shingles) {
            Published published = document.published();
            return new Text(
                    shingles, published == null ? null : published.date().toEpochDay());
        }

        boolean isFarFrom(Text other) {
            return day != null && other.day != null && Math.abs(day - other.day) > FAR;
        }
    }

    private Boilerplate(List<Text> shortestFirst) {
        this.shortestFirst = shortestFirst;
    }

    /** The hashes, sorted. The result depends on which documents there are, and not on their order. */
    static long[] of(List<Text> texts) {
        Boilerplate boilerplate =
                new Boilerplate(texts.stream().sorted(Text.SHORTEST_FIRST).toList());
        return IntStream.range(0, PARTS)
                .mapToObj(boilerplate::part)
                .flatMapToLong(s -> s)
                .toArray();
    }

    private LongStream part(int part) {
        long width = Long.MIN_VALUE / PARTS * -2;
        long from = Long.MIN_VALUE + part * width;
        long[] frequent = frequent(from, from + width - 1);
        int[][] having = new int[frequent.length][];
        int[] number = new int[frequent.length];
        for (int d = 0; d < shortestFirst.size(); d++) {
            for (long shingle : within(shortestFirst.get(d).shingles.sorted(), from, from + width - 1)) {
                int at = Arrays.binarySearch(frequent, shingle);
                if (at >= 0 && number[at] < LOOKED_AT) {
                    having[at] = having[at] == null ? new int[LOOKED_AT] : having[at];
                    having[at][number[at]++] = d;
                }
            }
        }
        Map<List<Integer>, Boolean> known = new HashMap<>();
        return IntStream.range(0, frequent.length)
                .filter(i -> known.computeIfAbsent(
                        Arrays.stream(having[i]).limit(number[i]).boxed().toList(), this::isBoilerplate))
                .mapToLong(i -> frequent[i]);
    }

    /** The shingles between two hashes that enough documents have. */
    private long[] frequent(long from, long to) {
        long[] all = shortestFirst.stream()
                .flatMapToLong(t -> LongStream.of(within(t.shingles.sorted(), from, to)))
                .sorted()
                .toArray();
        return IntStream.range(0, all.length - LEAST_DOCUMENTS + 1)
                .filter(i -> all[i] == all[i + LEAST_DOCUMENTS - 1])
                .mapToLong(i -> all[i])
                .distinct()
                .toArray();
    }

    private static long[] within(long[] sorted, long from, long to) {
        return Arrays.copyOfRange(
                sorted, firstFrom(sorted, from), to == Long.MAX_VALUE ? sorted.length : firstFrom(sorted, to + 1));
    }

    private static int firstFrom(long[] sorted, long hash) {
        int at = Arrays.binarySearch(sorted, hash);
        return at >= 0 ? at : -at - 1;
    }

    private boolean isBoilerplate(List<Integer> documents) {
        boolean lasting =
                documents.stream().anyMatch(d -> shortestFirst.get(d).isFarFrom(shortestFirst.get(documents.get(0))));
        return unlike(documents) >= (lasting ? LEAST_DOCUMENTS : LEAST_AT_ONCE);
    }

    /** How many groups of alike documents these are. */
    private int unlike(List<Integer> documents) {
        int[] group = IntStream.range(0, documents.size()).toArray();
        int groups = group.length;
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (group[i] != group[j]
                        && alike(shortestFirst.get(documents.get(j)), shortestFirst.get(documents.get(i)))) {
                    int gone = group[i];
                    int kept = group[j];
                    Arrays.setAll(group, k -> group[k] == gone ? kept : group[k]);
                    groups--;
                }
            }
        }
        return groups;
    }

    private static boolean alike(Text one, Text two) {
        Shingles a = one.shingles;
        Shingles b = two.shingles;
        return !one.isFarFrom(two)
                && a.shared(b) >= MARGINAL * Math.min(a.size(), b.size())
                && (!hasOwn(a, b) || !hasOwn(b, a));
    }

    private static boolean hasOwn(Shingles text, Shingles other) {
        return text.own(other, STRETCH) >= Math.max(LEAST_OWN, OWN * text.ordered().length);
    }
}
