/** Tests of the reader, through its door. */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
