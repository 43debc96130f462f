/**
 * Sentences → claims: predicates, PLOVER types, attribution, factuality, time, place. The door is
 * {@link org.entente.claim.ClaimExtractor}.
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
