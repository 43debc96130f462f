/** What {@code entente watch} does: asks feeds again and again, and adds what they bring. */
@NullMarked
package org.entente.cli.watch;

import org.jspecify.annotations.NullMarked;
