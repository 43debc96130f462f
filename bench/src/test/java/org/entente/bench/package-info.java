/** Tests of the measurements: gold in, known figures out. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
