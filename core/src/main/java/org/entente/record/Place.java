package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * A place of a happening.
 *
 * @param name its usual name
 * @param country ISO 3166 alpha-3, or null
 * @param lat degrees north, WGS 84, or null if the place could not be found
 * @param lon degrees east, WGS 84, or null
 * @param geonames GeoNames id, or null
 * @param mention the words in the document
 */
public record Place(
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonames,
        Evidence mention) {}
