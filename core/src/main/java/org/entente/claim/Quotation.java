package org.entente.claim;

import org.entente.record.Span;

/**
 * Words between quotation marks.
 *
 * @param inner the words without their marks
 * @param direct whether they are a clause or more, so that somebody must be speaking; else a phrase lifted into
 *     another's sentence
 * @param open whether no mark closes them, as at the end of a paragraph after which the speech goes on
 */
record Quotation(Span inner, boolean direct, boolean open) {
    /** The words with one code point at either side, where marks stand if there are any. */
    Span outer() {
        return new Span(Math.max(0, inner.start() - 1), inner.end() + 1);
    }
}
