/**
 * Which documents come down to one source: cuts, near-copies, other wordings and translations. The door is
 * {@link org.entente.merge.origin.Origins}; {@link org.entente.merge.origin.Copy} says why a document is no source of its own.
 *
 * <p>{@code Boilerplate} says what does not count, {@code Lookup} which documents are worth comparing, and {@code Kinship}
 * whether two are one text, by runs of words ({@code Shingles}) or in other words ({@code Outline}).
 *
 * <p>Knows documents and no claims. Leans on {@link org.entente.merge.words} and the record.
 */
@NullMarked
package org.entente.merge.origin;

import org.jspecify.annotations.NullMarked;
