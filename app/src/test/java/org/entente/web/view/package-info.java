@NullMarked
package org.entente.web.view;

import org.jspecify.annotations.NullMarked;
