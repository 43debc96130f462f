package org.entente.annotate.model;

import java.util.List;

/**
 * What the encoder takes.
 *
 * @param pieces [n], numbers of word pieces, with the window's two ends
 * @param shapes [n], the shape of the word that each belongs to
 * @param first [w], each word's first piece
 * @param last [w], its last
 * @param sentence [w], its sentence
 */
record Window(long[] pieces, long[] shapes, long[] first, long[] last, long[] sentence) {
    /** A word on its way into a window. */
    record Piece(int sentence, int shape, int[] pieces) {}

    static Window of(List<Piece> words, int start, int end) {
        int w = words.size();
        int n = 2 + words.stream().mapToInt(word -> word.pieces().length).sum();
        Window window = new Window(new long[n], new long[n], new long[w], new long[w], new long[w]);
        window.pieces[0] = start;
        window.shapes[0] = Shapes.NONE;
        int at = 1;
        for (int i = 0; i < w; i++) {
            Piece word = words.get(i);
            window.first[i] = at;
            for (int piece : word.pieces()) {
                window.pieces[at] = piece;
                window.shapes[at++] = word.shape();
            }
            window.last[i] = at - 1;
            window.sentence[i] = word.sentence();
        }
        window.pieces[at] = end;
        window.shapes[at] = Shapes.NONE;
        return window;
    }
}
