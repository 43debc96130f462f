/**
 * Accuracy against public gold and speed, each figure from a command that anyone can repeat: {@code bench/run NAME DATA}.
 * The door is {@link org.entente.bench.Bench}.
 */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
