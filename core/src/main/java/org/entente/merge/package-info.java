/**
 * Claims → events: blocking, comparing, syndication, standing. The only step that looks across documents. The door is
 * {@link org.entente.merge.Merger}.
 *
 * <p>Each claim gets a {@code Profile} of what it is compared by. {@link org.entente.merge.block} finds the pairs worth comparing,
 * {@code Comparison} sets two side by side, {@code Compatibility} decides whether they tell of one happening, and
 * {@code Clusters} follows such links from the strongest to the weakest as long as nothing in the growing event excludes
 * the next. {@code EventBuilder} says what the event's claims say together: {@code Cast}, {@code Standings} and
 * {@code Headline} have the rules. {@link org.entente.merge.origin} tells independent sources from copies.
 *
 * <p>What is asked of events once they are there: {@link org.entente.merge.Inquiry} why one is as it is,
 * {@link org.entente.merge.Stories} what belongs to its story, {@link org.entente.merge.Company} when a report without a date was
 * written.
 *
 * <p>Beside that, without claims: {@link org.entente.merge.coverage} groups documents by the happening that they cover,
 * {@link org.entente.merge.toll} tells how many died, {@link org.entente.merge.mention} which words mean one happening.
 *
 * <p>This package leans on those beneath it; none of them leans on it, nor on another of them but
 * {@link org.entente.merge.words}.
 */
@NullMarked
package org.entente.merge;

import org.jspecify.annotations.NullMarked;
