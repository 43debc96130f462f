/** What the templates show: plain words, made from the record. No HTML here, and no record logic in the templates. */
@NullMarked
package org.entente.web.view;

import org.jspecify.annotations.NullMarked;
