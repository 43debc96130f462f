/**
 * Names of places → where they lie. {@link org.entente.claim.place.Gazetteer} holds GeoNames' countries and towns of 15,000
 * people and more, and a table of our own of regions, seas and sites; {@link org.entente.claim.place.PlaceResolver}
 * picks the one that a mention means. The data is compiled by {@code knowledge/CompilePlaces.java}.
 */
@NullMarked
package org.entente.claim.place;

import org.jspecify.annotations.NullMarked;
