package org.entente.merge.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms of one facet of all documents: a number for each, and in how many documents it stands. */
final class Dictionary {
    /** So many documents more are thought of, which have none of the terms: of a few, none would be rare. */
    private static final int OTHERS = 1000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> documents = new ArrayList<>();
    private int total;

    /** Takes in the terms of one document, with how often each stands there; their numbers, in the same order. */
    int[] add(Map<String, Integer> terms) {
        total++;
        int[] result = new int[terms.size()];
        int i = 0;
        for (String term : terms.keySet()) {
            Integer number = numbers.get(term);
            if (number == null) {
                number = documents.size();
                numbers.put(term, number);
                documents.add(0);
            }
            documents.set(number, documents.get(number) + 1);
            result[i++] = number;
        }
        return result;
    }

    int size() {
        return documents.size();
    }

    /** In how many documents a term stands. */
    int documents(int number) {
        return documents.get(number);
    }

    /** How much a term tells (inverse document frequency), above 0. */
    double rarity(int number) {
        return Math.log(1 + (double) (OTHERS + total) / documents.get(number));
    }

    /** {@link #rarity} over that of a term of one document only: above 0, at most 1, whatever the number of documents. */
    double relativeRarity(int number) {
        return rarity(number) / Math.log(1 + (double) (OTHERS + total));
    }
}
