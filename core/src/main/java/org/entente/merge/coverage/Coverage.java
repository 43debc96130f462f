package org.entente.merge.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.merge.coverage.Lookalikes.Pair;
import org.entente.record.Document;

/**
 * Groups documents by the happening that they cover: first reports, follow-ups and trials of one happening together,
 * another happening of the same kind apart. Works on words, names, numbers and dates only, so that it needs no claims.
 *
 * <p>Each document is compared with the few that share its weightiest words ({@link Lookalikes}); a logistic regression
 * says how probable it is that two report one happening ({@link SameHappening}, weights in {@code coverage.tsv}); average
 * link makes groups of it ({@link AverageLink}).
 */
public final class Coverage {
    private static final double THRESHOLD = 0.5;
    private static final double NEGLIGIBLE = 0.02;

    private final List<Gist> gists;
    private final double[] nearest;
    private final List<Pair> pairs;
    private final SameHappening same;

    Coverage(List<Document> sorted, SameHappening same) {
        Dictionaries dictionaries = new Dictionaries();
        this.same = same;
        this.gists = Gist.of(sorted, dictionaries);
        this.pairs = Lookalikes.pairs(gists, dictionaries);
        this.nearest = nearest(gists, pairs);
    }

    /**
     * The groups, each with its documents in the order of their ids, ordered by their first documents. Every document is
     * in exactly one; the result does not depend on the order of {@code documents}.
     *
     * @param documents each once
     */
    public static List<List<Document>> groups(List<Document> documents) {
        List<Document> sorted =
                documents.stream().sorted(Comparator.comparing(Document::id)).toList();
        List<List<Document>> groups = new ArrayList<>();
        for (List<Integer> cluster : new Coverage(sorted, SameHappening.standard()).clusters()) {
            groups.add(cluster.stream().map(sorted::get).toList());
        }
        return groups;
    }

    /** The pairs that are compared. */
    List<Pair> pairs() {
        return pairs;
    }

    /** The clues by which a pair is judged. */
    double[] clues(int a, int b) {
        return SameHappening.clues(gists.get(a), gists.get(b), nearest[a], nearest[b]);
    }

    private List<List<Integer>> clusters() {
        AverageLink link = new AverageLink(gists.size(), THRESHOLD, (a, b) -> same.probability(clues(a, b)));
        for (Pair pair : pairs) {
            double probability = same.probability(clues(pair.first(), pair.second()));
            if (probability >= NEGLIGIBLE) {
                link.edge(pair, probability);
            }
        }
        return link.clusters();
    }

    private static double[] nearest(List<Gist> gists, List<Pair> pairs) {
        double[] nearest = new double[gists.size()];
        for (Pair pair : pairs) {
            double cosine = gists.get(pair.first())
                    .facet(Facet.WORDS)
                    .cosine(gists.get(pair.second()).facet(Facet.WORDS));
            nearest[pair.first()] = Math.max(nearest[pair.first()], cosine);
            nearest[pair.second()] = Math.max(nearest[pair.second()], cosine);
        }
        return nearest;
    }
}
