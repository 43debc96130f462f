package org.entente.merge.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds for each document the few that share most of its weightiest words and names, by an index of terms. Terms that
 * very many documents have are not looked up, so that the cost grows with the number of documents and not with its square.
 */
final class Lookalikes {
    private static final List<Facet> LOOKED_UP = List.of(Facet.WORDS, Facet.FULL_NAMES);
    private static final int TERMS = 60;
    private static final int MOST_DOCUMENTS_OF_TERM = 400;
    private static final int NEAREST = 30;

    private final List<Index> indexes;
    private final double[] shared;

    /** Two documents, the one with the lower number first. */
    record Pair(int first, int second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    private record Posting(int document, float weight) {}

    /** For each term of a facet the documents that are found by it. */
    private record Index(Facet facet, List<List<Posting>> postings) {}

    private Lookalikes(List<Gist> gists, Dictionaries dictionaries) {
        this.indexes =
                LOOKED_UP.stream().map(f -> index(gists, f, dictionaries.of(f))).toList();
        this.shared = new double[gists.size()];
    }

    /** The pairs worth comparing, each once, in order. */
    static List<Pair> pairs(List<Gist> gists, Dictionaries dictionaries) {
        Lookalikes all = new Lookalikes(gists, dictionaries);
        TreeSet<Pair> pairs = new TreeSet<>();
        for (Gist gist : gists) {
            for (int other : all.nearest(gist)) {
                pairs.add(new Pair(Math.min(gist.number(), other), Math.max(gist.number(), other)));
            }
        }
        return List.copyOf(pairs);
    }

    private static Index index(List<Gist> gists, Facet facet, Dictionary dictionary) {
        List<List<Posting>> postings = new ArrayList<>();
        for (int t = 0; t < dictionary.size(); t++) {
            postings.add(dictionary.documents(t) > 1 ? new ArrayList<>() : List.of());
        }
        for (Gist gist : gists) {
            TermVector vector = gist.facet(facet);
            int taken = 0;
            for (int at : vector.weightiest()) {
                int having = dictionary.documents(vector.term(at));
                if (having > 1 && having <= MOST_DOCUMENTS_OF_TERM && taken++ < TERMS) {
                    postings.get(vector.term(at)).add(new Posting(gist.number(), vector.weight(at)));
                }
            }
        }
        return new Index(facet, postings);
    }

    private List<Integer> nearest(Gist gist) {
        List<Integer> touched = new ArrayList<>();
        for (Index index : indexes) {
            TermVector vector = gist.facet(index.facet());
            for (int i = 0; i < vector.size(); i++) {
                for (Posting posting : index.postings().get(vector.term(i))) {
                    if (posting.document != gist.number()) {
                        if (shared[posting.document] == 0) {
                            touched.add(posting.document);
                        }
                        shared[posting.document] += (double) posting.weight * vector.weight(i);
                    }
                }
            }
        }
        PriorityQueue<Integer> best = new PriorityQueue<>(
                Comparator.comparingDouble((Integer d) -> shared[d]).thenComparing(Comparator.reverseOrder()));
        for (int document : touched) {
            best.add(document);
            if (best.size() > NEAREST) {
                best.remove();
            }
        }
        List<Integer> nearest = List.copyOf(best);
        touched.forEach(d -> shared[d] = 0);
        return nearest;
    }
}
