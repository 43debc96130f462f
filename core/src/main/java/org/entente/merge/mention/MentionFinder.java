package org.entente.merge.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Document;
import org.entente.trees.Trees;

/** Finds the words that tell of happenings. */
public final class MentionFinder {
    private static final double TOLD = 0.5;

    private final WordFeatures features = new WordFeatures();
    private final Trees trees = new Trees(MentionFinder.class, "words.tsv");

    /**
     * In text order; one word each.
     *
     * @param told of each word of each sentence
     */
    public List<EventMention> of(Document document, List<Sentence> sentences, float[][][] told) {
        List<EventMention> found = new ArrayList<>();
        for (Sentence s : sentences) {
            for (Token t : s.tokens()) {
                if (trees.probability(features.of(s, t)) >= TOLD) {
                    found.add(EventMention.at(document, s, List.of(t), told[s.index()]));
                }
            }
        }
        return found;
    }
}
