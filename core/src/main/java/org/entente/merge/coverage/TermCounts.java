package org.entente.merge.coverage;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/** The terms of one document with how often each stands in it, until it is known how rare each is. */
final class TermCounts {
    private final Dictionary dictionary;
    private final int[] ascending;
    private final int[] times;

    /** Takes the terms into the dictionary. */
    TermCounts(Dictionary dictionary, Map<String, Integer> terms) {
        this.dictionary = dictionary;
        int[] numbers = dictionary.add(terms);
        int[] counts = terms.values().stream().mapToInt(Integer::intValue).toArray();
        int[] order = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> numbers[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.ascending = IntStream.of(order).map(i -> numbers[i]).toArray();
        this.times = IntStream.of(order).map(i -> counts[i]).toArray();
    }

    /** Once all documents are in the dictionary: each term by how often it stands here and how rare it is elsewhere. */
    TermVector weighted() {
        double[] weights = new double[ascending.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (1 + Math.log(times[i])) * dictionary.rarity(ascending[i]);
        }
        return TermVector.of(dictionary, ascending, weights);
    }
}
