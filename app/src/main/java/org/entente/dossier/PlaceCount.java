package org.entente.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map, and the events there.
 *
 * @param name its usual name
 * @param country ISO 3166 alpha-3, or null
 * @param lat degrees north
 * @param lon degrees east
 * @param events how many, by quad class
 */
public record PlaceCount(String name, @Nullable String country, double lat, double lon, Quads events) {}
