package org.entente.claim.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param kind what it is
 * @param name its usual English name
 * @param country ISO 3166 alpha-3, or null for seas and what lies in several countries
 * @param admin1 GeoNames code of its first-level division, for US states their letters, or null
 * @param lat degrees north, WGS 84, of its middle; null if unknown
 * @param lon degrees east
 * @param population 0 if unknown; of divisions that of their towns
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
        /** First-level divisions: states, provinces, oblasts. */
        DIVISION,
        /** Second-level divisions: counties, parishes, districts. */
        COUNTY,
        TOWN,
        /** Regions, peninsulas, islands, seas, straits. */
        REGION,
        /** Bases, ports, plants, crossings, palaces. */
        SITE;

        /** The kind of a letter of the table. */
        static Kind of(String letter) {
            return switch (letter) {
                case "C" -> COUNTRY;
                case "A" -> DIVISION;
                case "B" -> COUNTY;
                case "P" -> TOWN;
                case "R" -> REGION;
                default -> SITE;
            };
        }
    }

    /** Whether it is the same row of the gazetteer's source, or the same of our own. */
    boolean same(GazetteerEntry other) {
        return geonames == null || other.geonames == null
                ? name.equals(other.name) && kind == other.kind
                : geonames.equals(other.geonames);
    }
}
