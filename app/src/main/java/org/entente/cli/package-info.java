/**
 * The command line: one class a command, what they share beside them. The door is {@link org.entente.cli.Cli}; the
 * process starts in {@link org.entente.cli.Main}.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
