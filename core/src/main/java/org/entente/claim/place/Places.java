package org.entente.claim.place;

import java.util.Optional;
import org.entente.claim.place.GazetteerEntry.Kind;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/** How places lie to one another. */
public final class Places {
    /** Up to here two places may be one: a town and its airport, a suburb, a palace outside the town. */
    public static final double NEAR_KM = 50;

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Places() {}

    /**
     * Whether one happening may be told of both: they are the same, one holds the other, or they lie within
     * {@value #NEAR_KM} km. What is unknown (no coordinates, no country) is compatible only with its own name.
     */
    public static boolean compatible(Place a, Place b) {
        return same(a, b) || contains(a, b) || contains(b, a) || kilometres(a, b) <= NEAR_KM;
    }

    /** Whether they are one place by GeoNames id, or by name and country. */
    public static boolean same(Place a, Place b) {
        if (a.geonames() != null && b.geonames() != null) {
            return a.geonames().equals(b.geonames());
        }
        boolean otherCountry =
                a.country() != null && b.country() != null && !a.country().equals(b.country());
        return !otherCountry && PlaceNames.key(a.name()).equals(PlaceNames.key(b.name()));
    }

    /** Whether {@code outer} is a country or region that {@code inner} lies in; a region that touches a country does not. */
    public static boolean contains(Place outer, Place inner) {
        Optional<GazetteerEntry> known = known(outer);
        if (known.isEmpty()) {
            return false;
        }
        if (known.get().kind() == Kind.COUNTRY) {
            return outer.country() != null && outer.country().equals(inner.country());
        }
        boolean otherCountry = outer.country() != null
                && inner.country() != null
                && !outer.country().equals(inner.country());
        GazetteerEntry in = known(inner).orElse(null);
        if (known.get().kind() == Kind.DIVISION && in != null && in.admin1() != null) {
            return known.get().admin1() != null
                    && known.get().admin1().equals(in.admin1())
                    && !otherCountry
                    && in.kind() != Kind.DIVISION;
        }
        double reach = known.get().radiusKm();
        double innerReach = in == null ? 0 : in.radiusKm();
        boolean innerCountry = in != null && in.kind() == Kind.COUNTRY;
        return reach > innerReach && !otherCountry && !innerCountry && kilometres(outer, inner) <= reach;
    }

    /** Whether the place is no more exact than its country. */
    public static boolean isCountry(Place place) {
        return known(place).filter(e -> e.kind() == Kind.COUNTRY).isPresent();
    }

    /** Great-circle distance by the haversine formula, in kilometres; not a number if coordinates are missing. */
    public static double kilometres(Place a, Place b) {
        return kilometres(a.lat(), a.lon(), b.lat(), b.lon());
    }

    static double kilometres(@Nullable Double lat, @Nullable Double lon, @Nullable Double lat2, @Nullable Double lon2) {
        if (lat == null || lon == null || lat2 == null || lon2 == null) {
            return Double.NaN;
        }
        double north = Math.sin(Math.toRadians(lat2 - lat) / 2);
        double east = Math.sin(Math.toRadians(lon2 - lon) / 2);
        double h = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(lat2)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Whether {@code inner} lies in {@code outer}, as far as the gazetteer tells. */
    static boolean lies(GazetteerEntry inner, GazetteerEntry outer) {
        boolean sameCountry = outer.country() != null && outer.country().equals(inner.country());
        if (outer.kind() == Kind.COUNTRY) {
            return sameCountry;
        }
        if (outer.kind() == Kind.DIVISION && outer.admin1() != null && inner.admin1() != null && sameCountry) {
            return outer.admin1().equals(inner.admin1());
        }
        double km = kilometres(outer.lat(), outer.lon(), inner.lat(), inner.lon());
        return km <= Math.max(outer.radiusKm(), NEAR_KM);
    }

    private static Optional<GazetteerEntry> known(Place place) {
        return Gazetteer.standard().called(place.name()).stream()
                .filter(e -> e.name().equals(place.name()))
                .filter(e -> place.geonames() == null
                        ? e.lat() == null || e.lat().equals(place.lat())
                        : place.geonames().equals(e.geonames()))
                .findFirst();
    }
}
