/**
 * Which documents cover one happening, without claims. The door is {@link org.entente.merge.coverage.Coverage}.
 *
 * <p>{@code CommonLines} drops menus; {@code FacetTerms} makes words, names, numbers, ages and named days of what is left,
 * weighted by how rare they are ({@code Gist}); {@code Lookalikes} finds what is worth comparing; {@code SameHappening} says how
 * probable it is that two are of one happening ({@code coverage.tsv}, learned by {@code training/}); {@code AverageLink}
 * makes groups.
 *
 * <p>Leans on {@link org.entente.merge.words} and the record.
 */
@NullMarked
package org.entente.merge.coverage;

import org.jspecify.annotations.NullMarked;
