package org.entente.annotate.model;

import java.util.List;
import org.entente.annotate.Attribution;
import org.entente.annotate.Mention;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;

/**
 * What was read in one part of a sentence; for nearly every sentence, all of it.
 *
 * @param part which
 * @param tokens of its words, a tree of their own; numbers count from the sentence's first word
 * @param mentions likewise
 * @param attributions with their cue in this part
 * @param triggers in this part
 * @param embedded of each word the embeddings of its pieces
 * @param meanings one for each word
 */
record PartReading(
        Windows.Part part,
        List<Token> tokens,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<Trigger> triggers,
        List<float[][]> embedded,
        List<float[]> meanings) {
    PartReading with(List<Attribution> attributed, List<Trigger> told) {
        return new PartReading(part, tokens, mentions, attributed, told, embedded, meanings);
    }
}
