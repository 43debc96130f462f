package org.entente.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.record.Block;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.entente.record.Span;

/**
 * How probable it is that a claim is right in type, actors, recipients and holder: a logistic regression over clues that
 * it shows, with weights learned on our development gold ({@code confidence.tsv}, made by {@code training/}).
 */
final class Confidence {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "we", "us", "our", "i", "me", "my");
    private static final int FAR = 12;
    private static final int LONG = 35;

    private final Map<String, Double> weights = new HashMap<>();

    Confidence() {
        for (List<String> row : Tables.rows("confidence.tsv", 2)) {
            weights.put(row.get(0), Double.parseDouble(row.get(1)));
        }
    }

    /** 0 to 1. */
    double of(Finding f) {
        double sum = 0;
        for (Map.Entry<String, Double> clue : clues(f).entrySet()) {
            sum += clue.getValue() * weights.getOrDefault(clue.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The clues that a finding shows, with their values: 1 but for how far the pattern and the model are trusted. */
    static Map<String, Double> clues(Finding f) {
        Map<String, Double> clues = new TreeMap<>();
        clues.put("always", 1.0);
        clues.put("pattern", f.confidence());
        clues.put("told", told(f));
        clues.put("sides", f.sides());
        clues.put("type " + f.type().name().toLowerCase(Locale.ROOT), 1.0);
        says(clues, "attributed", f.holders().size() > 1);
        says(clues, "nested", f.holders().size() > 2);
        says(clues, "quoted", f.quote() != null);
        says(clues, "nobody else", f.recipients().isEmpty() && f.type() != EventType.STATEMENT);
        says(clues, "no actor", f.actors().isEmpty());
        says(clues, "several actors", f.actors().size() > 1);
        says(clues, "actor by words", f.actors().stream().anyMatch(Confidence::isByWords));
        says(clues, "recipient by words", f.recipients().stream().anyMatch(Confidence::isByWords));
        says(clues, "actor by pronoun", f.actors().stream().anyMatch(Confidence::isPronoun));
        says(clues, "recipient by pronoun", f.recipients().stream().anyMatch(Confidence::isPronoun));
        says(clues, "other sentence", f.recipients().stream().anyMatch(p -> !f.sentence()
                .span()
                .contains(p.mention().span())));
        says(clues, "not so", f.factuality().denies());
        says(clues, "title", f.sentence().block().kind() == Block.Kind.TITLE);
        says(clues, "long sentence", f.sentence().tokens().size() > LONG);
        says(clues, "wide", wordsIn(f) > FAR && f.type() != EventType.STATEMENT);
        return clues;
    }

    private static void says(Map<String, Double> clues, String clue, boolean shown) {
        if (shown) {
            clues.put(clue, 1.0);
        }
    }

    /** How probable the model finds such an event among the words; of a speech, in the sentence. */
    private static double told(Finding f) {
        Span span = f.evidence().span();
        boolean speech = f.type() == EventType.STATEMENT;
        return f.sentence().triggers().stream()
                .filter(g ->
                        speech || span.contains(f.sentence().token(g.word()).span()))
                .mapToDouble(g -> g.probability(f.type()))
                .max()
                .orElse(0);
    }

    private static boolean isByWords(Participant p) {
        return p.actor().isByWords();
    }

    private static boolean isPronoun(Participant p) {
        return PRONOUNS.contains(p.mention().exact().toLowerCase(Locale.ROOT));
    }

    private static long wordsIn(Finding f) {
        Span span = f.evidence().span();
        return f.sentence().tokens().stream()
                .filter(t -> span.contains(t.span()))
                .count();
    }
}
