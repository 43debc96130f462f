/**
 * Adding reports: finding files, knowing again what is there, reading and coding the rest in all threads, and writing it
 * down in small batches, so that a stop at any moment loses no more than the documents in flight.
 */
@NullMarked
package org.entente.add;

import org.jspecify.annotations.NullMarked;
