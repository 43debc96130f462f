/** One event, claim or document in full, down to the sentence that carries it. */
@NullMarked
package org.entente.cli.show;

import org.jspecify.annotations.NullMarked;
