@NullMarked
package org.entente.fetch;

import org.jspecify.annotations.NullMarked;
