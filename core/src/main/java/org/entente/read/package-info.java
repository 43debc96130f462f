/**
 * Bytes → {@linkplain org.entente.record.Document document}: format, article text, boilerplate, title, outlet, byline,
 * date, credited agency, language. A pure function of the bytes and their name; the door is
 * {@link org.entente.read.Reader}.
 *
 * <p>{@link org.entente.read.Format} tells what the bytes are; one class for each format lays them out as a {@link
 * org.entente.read.Page}: a text with passages, and what its markup says of it. From there on all formats go one way:
 * passages are classified, and what markup leaves open is taken from the words.
 *
 * <p>Of a web page, {@link org.entente.read.HtmlMasthead} reads what it says of itself: first its data (JSON-LD, meta
 * tags), then what it shows around its title, with one reversal: a day that readers see as the publication's outdoes the
 * data, which are often those of a move or of another time zone. {@link org.entente.read.ArticleFinder} takes the smallest
 * element that holds nearly all running text, without what markup or the words themselves betray as something else;
 * {@link org.entente.read.Classifier} then says of each passage what it is. Nothing is dropped after that: what is not
 * coded stays in the text as a block of its own kind.
 */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
