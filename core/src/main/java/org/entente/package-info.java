/** The whole way of the data, in {@link org.entente.Entente}. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
