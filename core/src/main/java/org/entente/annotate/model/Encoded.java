package org.entente.annotate.model;

import java.util.List;

/**
 * What the encoder gives for one window of w words.
 *
 * @param words w
 * @param upos [w], as are xpos and deprel
 * @param ner [w][labels], logits
 * @param arcs [w][w + 1], log-probabilities of the head: column 0 is the root, column j + 1 word j
 * @param cue [w][3], logits
 * @param roles [w · w][5], logits: row i · w + j says what word j is to a cue that begins at word i
 * @param events [w][types of events + 1], logits; the last is no event
 * @param arguments [w · w][4], logits: row i · w + j says what word j is to an event at word i: nobody, actor, recipient, holder
 * @param factuality [w][1], −3 to 3
 * @param embedded [n][width], for each word piece, the ends of the window included
 * @param meanings [w][width]
 */
record Encoded(
        int words,
        List<String> upos,
        List<String> xpos,
        List<String> deprel,
        Table ner,
        Table arcs,
        Table cue,
        Table roles,
        Table events,
        Table arguments,
        Table factuality,
        Table embedded,
        Table meanings) {}
