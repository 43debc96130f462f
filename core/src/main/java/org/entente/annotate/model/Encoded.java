package org.entente.annotate.model;

/**
 * What the encoder gives for one window of w words. Tables are flat, row by row.
 *
 * @param words w
 * @param upos [w], numbers of {@link Labels}, as are xpos, lemma and deprel
 * @param ner [w × labels], logits
 * @param arcs [w × (w + 1)], log-probabilities of the head: column 0 is the root, column j + 1 word j
 * @param cue [w × 3], logits
 * @param roles [w × w × 5], logits: what each word (column) is to the cue that begins at the row's
 * @param factuality [w], −3 to 3
 * @param states [w × width]
 * @param meanings [w × width]
 */
record Encoded(
        int words,
        int[] upos,
        int[] xpos,
        int[] lemma,
        int[] deprel,
        float[] ner,
        float[] arcs,
        float[] cue,
        float[] roles,
        float[] factuality,
        float[] states,
        float[] meanings) {

    /** Rows {@code from} to {@code to} (excluded) of a table. */
    static float[][] rows(float[] table, int width, int from, int to) {
        float[][] rows = new float[to - from][width];
        for (int i = from; i < to; i++) {
            System.arraycopy(table, i * width, rows[i - from], 0, width);
        }
        return rows;
    }
}
