/**
 * Reading where reading may go wrong: formats in which a few bytes can cost any amount of time or memory are read in a
 * process of its own, with a heap of its own, which is killed when it takes too long. The door is
 * {@link org.entente.add.reading.Readers}. Requests and answers go over the child's standard streams, each an int that says
 * how many bytes follow, and those ({@link org.entente.add.reading.Wire}); a child ends when its input ends, so that none
 * outlives its parent.
 */
@NullMarked
package org.entente.add.reading;

import org.jspecify.annotations.NullMarked;
