/**
 * Adding reports: finding files, knowing again what is there, reading and coding the rest in all threads, and writing it
 * down in small batches, so that a stop at any moment loses no more than the documents in flight. The door is
 * {@link org.entente.add.Intake}; it knows nothing of who asked for it, and shows nothing.
 */
@NullMarked
package org.entente.add;

import org.jspecify.annotations.NullMarked;
