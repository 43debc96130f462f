/**
 * Names of places → where they lie. {@link org.entente.claim.place.Gazetteer} holds GeoNames' countries, divisions and
 * towns, the names of peoples, and a table of our own of regions, seas and sites.
 * {@link org.entente.claim.place.DocumentPlaces} finds all names of places in a document and tells which place each
 * means by looking at all of them at once; {@link org.entente.claim.place.PlaceResolver} does so for a single mention.
 * The data is compiled by {@code knowledge/CompilePlaces.java}.
 */
@NullMarked
package org.entente.claim.place;

import org.jspecify.annotations.NullMarked;
