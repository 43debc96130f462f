/**
 * Words about time → days. {@link org.entente.claim.time.TimeTagger} finds the expressions of a text and says what they
 * mean in themselves ({@link org.entente.claim.time.TimeForm}); {@link org.entente.claim.time.TimeResolver} sets them
 * against a publication date, or, in histories, against the date told before
 * ({@link org.entente.claim.time.Narrative}). Values are written as in TimeML 1.2.1's TIMEX3.
 *
 * <p>How the tagger works: {@code Words} cuts the text, {@code Lexicon} knows the words, the {@code …Phrases} classes
 * each read one kind of expression at one word, the longest reading wins, and {@code Links} joins neighbours into ranges
 * and lends them each other's year.
 */
@NullMarked
package org.entente.claim.time;

import org.jspecify.annotations.NullMarked;
