/**
 * Document → sentences with tokens, Universal Dependencies syntax and named mentions. The door is
 * {@link org.entente.annotate.Annotator}; which engine stands behind it, nothing outside its own package knows.
 */
@NullMarked
package org.entente.annotate;

import org.jspecify.annotations.NullMarked;
