package org.entente.claim.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param kind what it is
 * @param name its usual English name
 * @param country ISO 3166 alpha-3, or null for seas and what lies in several countries
 * @param admin1 GeoNames code of its first-level division, for US states their letters, or null
 * @param lat degrees north, WGS 84; of a country its capital's; null if unknown
 * @param lon degrees east
 * @param population 0 if unknown
 * @param geonames GeoNames id, or null for our own rows
 * @param radiusKm how far from its middle it reaches, 0 for towns and countries
 */
public record GazetteerEntry(
        Kind kind,
        String name,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Double lat,
        @Nullable Double lon,
        long population,
        @Nullable Long geonames,
        double radiusKm) {

    /** Sorts of places. */
    public enum Kind {
        COUNTRY,
        TOWN,
        /** Regions, peninsulas, islands, seas, straits. */
        REGION,
        /** Bases, ports, plants, crossings, palaces. */
        SITE
    }
}
