/**
 * How many died. {@link org.entente.merge.toll.Tolls} reads numbers of killed and injured out of a text, and
 * {@link org.entente.merge.toll.Casualties} how many died in what a document is about: from the number that is the report's own
 * ({@code MainToll}) in its own sentences ({@code TopicSentences}), with or without whoever did it ({@code DoerCounted}).
 *
 * <p>A pure function of one document. Leans on the record alone.
 */
@NullMarked
package org.entente.merge.toll;

import org.jspecify.annotations.NullMarked;
