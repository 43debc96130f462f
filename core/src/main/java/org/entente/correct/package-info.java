/**
 * What people decide about claims, applied to what the machine makes of a document. The door is
 * {@link org.entente.correct.Corrections}: a pure function of the machine's claims and the decisions, so that coding a
 * document again leaves every decision in force.
 */
@NullMarked
package org.entente.correct;

import org.jspecify.annotations.NullMarked;
