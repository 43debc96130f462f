/**
 * Which claims are worth comparing. {@link org.entente.merge.block.Marks} are by what a claim is found;
 * {@link org.entente.merge.block.Blocking} gives the pairs among all claims, {@link org.entente.merge.block.Arrivals} those that
 * more claims add to what is held ({@link org.entente.merge.block.Holdings}) and take away from it.
 *
 * <p>Knows claims by their ids and marks, and nothing of how two are compared. Leans on {@link org.entente.merge.words} and the record.
 */
@NullMarked
package org.entente.merge.block;

import org.jspecify.annotations.NullMarked;
