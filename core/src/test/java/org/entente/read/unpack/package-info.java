@NullMarked
package org.entente.read.unpack;

import org.jspecify.annotations.NullMarked;
