package org.entente.bench.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what the tagger is known to get wrong on diplomatic news, before the parser builds on it. */
final class Tags {
    /** Verbs whose object did or does what follows the preposition: accuse A of supplying B. */
    private static final Set<String> BLAMING = Set.of(
            "accuse",
            "accused",
            "accuses",
            "accusing",
            "suspect",
            "suspected",
            "suspects",
            "convicted",
            "blamed",
            "blames",
            "blame",
            "criticised",
            "criticized",
            "condemned",
            "praised",
            "thanked",
            "banned",
            "barred",
            "prohibited",
            "stopped",
            "prevented",
            "charged",
            "capable",
            "guilty");

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "from", "with");

    /** Before a name what follows these is a deed, not a quality: after meeting X. */
    private static final Set<String> TEMPORAL = Set.of("after", "before", "by", "without", "since", "upon", "while");

    private Tags() {}

    static void repair(List<CoreLabel> words) {
        headline(words);
        for (int i = 2; i + 1 < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (word.word().endsWith("ing")
                    && (word.tag().equals("JJ") || word.tag().equals("NN"))
                    && isCharge(words, i)) {
                word.setTag("VBG");
            }
        }
    }

    /** "X thanks Y for": in a line without any verb, the plural between two names is its verb. */
    private static void headline(List<CoreLabel> words) {
        if (words.stream().anyMatch(w -> w.tag().startsWith("VB") || w.tag().equals("MD"))) {
            return;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            String next = words.get(i + 1).tag();
            boolean verb = words.get(i).tag().equals("NNS")
                    && words.get(i - 1).tag().startsWith("NNP")
                    && (next.startsWith("NNP") || next.equals("DT") || next.equals("PRP$"));
            if (verb) {
                words.get(i).setTag("VBZ");
                return;
            }
        }
    }

    /** Whether the word is what somebody is accused of doing, or did before or after. */
    static boolean isCharge(List<CoreLabel> words, int i) {
        boolean gerund = i > 0 && i + 1 < words.size() && words.get(i).word().endsWith("ing");
        if (gerund
                && TEMPORAL.contains(words.get(i - 1).word().toLowerCase(Locale.ROOT))
                && words.get(i + 1).tag().startsWith("NNP")) {
            return true;
        }
        return gerund
                && i > 1
                && PREPOSITIONS.contains(words.get(i - 1).word())
                && startsObject(words.get(i + 1).tag())
                && blamesBefore(words, i - 1);
    }

    private static boolean startsObject(String tag) {
        return tag.startsWith("N") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD") || tag.equals("JJ");
    }

    private static boolean blamesBefore(List<CoreLabel> words, int before) {
        for (int i = before - 1; i >= 0 && i >= before - 12; i--) {
            if (BLAMING.contains(words.get(i).word())) {
                return true;
            }
            if (words.get(i).tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }
}
