/**
 * Words that tell of happenings, across documents: which words do, and which of them mean one happening (event coreference, as ECB+
 * annotates it: Cybulska and Vossen 2014). Broader than claims: any happening, political or not, and no actors needed. The door is
 * {@link org.entente.merge.mention.Coreference}; {@code bench/run ecbplus} measures it.
 */
@NullMarked
package org.entente.merge.mention;

import org.jspecify.annotations.NullMarked;
