/**
 * Bytes → {@linkplain org.entente.record.Document document}: format, article text, boilerplate, title, outlet, byline,
 * date, credited agency, language. A pure function of the bytes and their name; the door is
 * {@link org.entente.read.Reader}.
 */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
