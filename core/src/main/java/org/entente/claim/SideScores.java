package org.entente.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.SideClues.Candidate;

/** Who acts and who undergoes it: a logistic regression over {@link SideClues}, learned on texts of ours ({@code sides.tsv}). */
final class SideScores {
    private final Map<String, double[]> weights = new HashMap<>();

    SideScores() {
        for (List<String> row : Tables.rows("sides.tsv", 3)) {
            weights.put(row.get(0), new double[] {Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))});
        }
    }

    /**
     * The two sides.
     *
     * @param actors all candidates, with how probable it is that they act
     * @param recipients all, with how probable it is that they undergo it
     */
    record Scored(List<Side> actors, List<Side> recipients) {}

    /** Somebody on a side. */
    record Side(Candidate candidate, double probability) {}

    Scored of(SideClues clues, List<Candidate> candidates) {
        List<Side> actors = new ArrayList<>();
        List<Side> recipients = new ArrayList<>();
        for (Candidate c : candidates) {
            double actor = 0;
            double recipient = 0;
            for (String clue : clues.of(c)) {
                double[] weight = weights.get(clue);
                if (weight != null) {
                    actor += weight[0];
                    recipient += weight[1];
                }
            }
            double sum = 1 + Math.exp(actor) + Math.exp(recipient);
            actors.add(new Side(c, Math.exp(actor) / sum));
            recipients.add(new Side(c, Math.exp(recipient) / sum));
        }
        return new Scored(actors, recipients);
    }
}
