package org.entente.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Sentence;
import org.entente.trees.Trees;

/** Who acts and who undergoes it: boosted trees over {@link SideClues}, learned on texts of ours. */
final class SideScores {
    private static final double[] SELDOM = {0, 0};

    private final Trees acts = new Trees(SideScores.class, "acts.tsv");
    private final Trees undergoes = new Trees(SideScores.class, "undergoes.tsv");
    private final Map<String, double[]> standings = new HashMap<>();

    SideScores() {
        for (List<String> row : Tables.rows("standings.tsv", 3)) {
            standings.put(row.get(0), new double[] {Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))});
        }
    }

    /** Somebody with how probable it is that he acts (0 where grammar has told who does), and that he undergoes it, 0 to 1. */
    record Scored(Candidate candidate, double acts, double undergoes) {}

    List<Scored> of(Draft draft, List<Candidate> candidates, List<Sentence> before) {
        SideClues clues = new SideClues(draft, candidates, before);
        boolean open = draft.actors().isEmpty();
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            double[] its = withStandings(clues, i);
            scored.add(new Scored(candidates.get(i), open ? acts.probability(its) : 0, undergoes.probability(its)));
        }
        return scored;
    }

    private double[] withStandings(SideClues clues, int candidate) {
        double[] its = clues.of(candidate);
        List<String> where = clues.standings(candidate);
        double[] all = Arrays.copyOf(its, its.length + 2 * where.size());
        for (int k = 0; k < where.size(); k++) {
            double[] often = standings.getOrDefault(where.get(k), SELDOM);
            all[its.length + 2 * k] = often[0];
            all[its.length + 2 * k + 1] = often[1];
        }
        return all;
    }
}
