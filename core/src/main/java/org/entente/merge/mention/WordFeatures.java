package org.entente.merge.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.trees.Trees;

/** What tells whether a word tells of a happening; the columns of {@code words.tsv}. */
public final class WordFeatures {
    private static final List<String> UPOS = List.of("VERB", "NOUN", "ADJ", "PROPN", "AUX", "ADV", "PRON");
    private static final List<String> RELATIONS = List.of(
            "root",
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "compound",
            "amod",
            "conj",
            "advcl",
            "acl",
            "ccomp",
            "xcomp",
            "aux",
            "cop",
            "parataxis",
            "appos");
    private static final List<String> XPOS = List.of("VBD", "VBG", "VBN", "VBZ", "VBP", "VB", "NN", "NNS", "MD");

    private final Map<String, Double> usual = new HashMap<>();

    public WordFeatures() {
        for (String line : Trees.lines(WordFeatures.class, "lemmas.tsv")) {
            int tab = line.indexOf('\t');
            usual.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
    }

    /**
     * The features of a word.
     *
     * @param usually how often the lemma tells of a happening, as log odds
     */
    public static double[] of(Sentence s, Token t, double usually) {
        double[] features = new double[UPOS.size() + RELATIONS.size() + XPOS.size() + 8];
        int at = 0;
        for (String upos : UPOS) {
            features[at++] = t.upos().equals(upos) ? 1 : 0;
        }
        for (String relation : RELATIONS) {
            features[at++] = t.is(relation) ? 1 : 0;
        }
        for (String xpos : XPOS) {
            features[at++] = t.xpos().equals(xpos) ? 1 : 0;
        }
        features[at++] = usually;
        features[at++] = s.triggerAt(t.index()).map(Trigger::probability).orElse(0.0);
        features[at++] = t.factuality();
        features[at++] = s.mentionAt(t.index()).isPresent() ? 1 : 0;
        features[at++] = s.children(t).size();
        features[at++] = s.children(t, "nsubj").isEmpty() ? 0 : 1;
        features[at++] = s.children(t, "aux").isEmpty() ? 0 : 1;
        features[at] = s.index();
        return features;
    }

    double[] of(Sentence s, Token t) {
        return of(s, t, usual.getOrDefault(key(t), 0.0));
    }

    /** What lemmas are told apart by. */
    public static String key(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT) + " " + (t.upos().equals("VERB") ? "VERB" : "other");
    }
}
