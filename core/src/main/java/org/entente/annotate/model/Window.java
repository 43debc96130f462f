package org.entente.annotate.model;

import java.util.stream.LongStream;

/** What the encoder takes: n word pieces, w words; everything counts from 0. */
final class Window {
    private final LongStream.Builder pieces = LongStream.builder();
    private final LongStream.Builder shapes = LongStream.builder();
    private final LongStream.Builder first = LongStream.builder();
    private final LongStream.Builder last = LongStream.builder();
    private final LongStream.Builder sentence = LongStream.builder();
    private int at;

    /** @param start the piece that each window begins with */
    Window(int start) {
        mark(start);
    }

    /**
     * The next word.
     *
     * @param number of its sentence within the window
     * @param shape see {@link Shapes}
     * @param own its pieces, at least one
     */
    void add(int number, int shape, int[] own) {
        sentence.add(number);
        first.add(at);
        for (int piece : own) {
            pieces.add(piece);
            shapes.add(shape);
        }
        at += own.length;
        last.add(at - 1);
    }

    /**
     * Nothing comes after it.
     *
     * @param end the piece that each window ends with
     */
    Inputs close(int end) {
        mark(end);
        return new Inputs(array(pieces), array(shapes), array(first), array(last), array(sentence));
    }

    private void mark(int piece) {
        pieces.add(piece);
        shapes.add(Shapes.NONE);
        at++;
    }

    private static long[] array(LongStream.Builder values) {
        return values.build().toArray();
    }

    /** The graph's inputs: [n], [n], [w], [w], [w]. */
    @SuppressWarnings("ArrayRecordComponent") // on their way into the graph; nobody compares or keeps them
    record Inputs(long[] pieces, long[] shapes, long[] first, long[] last, long[] sentence) {}
}
