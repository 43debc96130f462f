/**
 * Text for a terminal or a pipe: widths, colours, wrapping, tables. What comes from reports passes through
 * {@link org.entente.cli.text.Text}, which keeps no control character, so that no report can steer a terminal.
 */
@NullMarked
package org.entente.cli.text;

import org.jspecify.annotations.NullMarked;
