/** Boosted trees, which decide in several places on clues that training has weighed. */
@NullMarked
package org.entente.trees;

import org.jspecify.annotations.NullMarked;
