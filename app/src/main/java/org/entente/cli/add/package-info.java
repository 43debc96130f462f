/** What {@code entente add} and {@code entente retry} show of adding: how far it is, and the account at its end. */
@NullMarked
package org.entente.cli.add;

import org.jspecify.annotations.NullMarked;
