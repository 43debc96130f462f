package org.entente.claim;

import org.entente.record.Span;

/**
 * Words between quotation marks.
 *
 * @param inner the words without their marks
 * @param direct whether they are a clause or more, so that somebody must be speaking; else a phrase lifted into
 *     another's sentence
 */
record Quotation(Span inner, boolean direct) {}
