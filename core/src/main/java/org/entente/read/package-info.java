/**
 * Bytes → {@linkplain org.entente.record.Document document}: format, article text, boilerplate, title, outlet, byline,
 * date, credited agency, language. A pure function of the bytes and their name; the door is
 * {@link org.entente.read.Reader}.
 *
 * <p>{@link org.entente.read.Format} tells what the bytes are; one class for each format lays them out as a {@link
 * org.entente.read.Page}: a text with passages, and what its markup says of it. From there on all formats go one way:
 * passages are classified, and what markup leaves open is taken from the words.
 */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
