/** Tests of the engine. */
@NullMarked
package org.entente.annotate.model;

import org.jspecify.annotations.NullMarked;
