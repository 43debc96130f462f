/**
 * Words as what looks across documents compares them: {@link org.entente.merge.words.Words} cuts them out of a text, and
 * {@link org.entente.merge.words.Hashes} makes numbers of them that are the same in every process.
 *
 * <p>Leans on nothing.
 */
@NullMarked
package org.entente.merge.words;

import org.jspecify.annotations.NullMarked;
