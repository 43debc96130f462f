package org.entente.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.record.Place;

/** How well two places go together. */
final class Where {
    /** From worst to best. */
    enum Fit {
        CONFLICT,
        UNKNOWN,
        /** One lies in the other, or they are neighbours. */
        NEAR,
        SAME
    }

    /** A town and its airport; farther apart, two towns. */
    private static final double NEAR_KM = 60;

    /** Within one country, up to here a region's middle and a town in it may lie. */
    private static final double APART_KM = 300;

    private static final double EARTH_RADIUS_KM = 6371;

    private static final Map<String, String> COUNTRY_NAMES = countryNames();

    private Where() {}

    static Fit fit(Place a, Place b) {
        if (a.geonames() != null && a.geonames().equals(b.geonames())) {
            return Fit.SAME;
        }
        boolean sameCountry = a.country() != null && a.country().equals(b.country());
        boolean otherCountry = a.country() != null && b.country() != null && !sameCountry;
        if (a.name().equalsIgnoreCase(b.name()) && !otherCountry) {
            return Fit.SAME;
        }
        if (sameCountry && (isCountry(a) || isCountry(b))) {
            return Fit.NEAR;
        }
        double km = kilometres(a, b);
        if (km <= NEAR_KM) {
            return Fit.NEAR;
        }
        if (otherCountry || km > APART_KM) {
            return Fit.CONFLICT;
        }
        return Fit.UNKNOWN;
    }

    /** Whether the place is no more exact than its country. */
    static boolean isCountry(Place place) {
        return place.country() != null
                && place.name().equalsIgnoreCase(COUNTRY_NAMES.getOrDefault(place.country(), place.country()));
    }

    /** What equal places share, for blocking. */
    static String key(Place place) {
        return place.geonames() != null
                ? place.geonames().toString()
                : place.name().toLowerCase(Locale.ROOT);
    }

    /** Great-circle distance by the haversine formula; not a number if it is unknown. */
    static double kilometres(Place a, Place b) {
        if (a.lat() == null || a.lon() == null || b.lat() == null || b.lon() == null) {
            return Double.NaN;
        }
        double lat1 = Math.toRadians(a.lat());
        double lat2 = Math.toRadians(b.lat());
        double dLat = Math.sin((lat2 - lat1) / 2);
        double dLon = Math.sin(Math.toRadians(b.lon() - a.lon()) / 2);
        double h = dLat * dLat + Math.cos(lat1) * Math.cos(lat2) * dLon * dLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private static Map<String, String> countryNames() {
        Map<String, String> names = new HashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .forEach(l -> names.put(l.getISO3Country(), l.getDisplayCountry(Locale.ENGLISH)));
        return Map.copyOf(names);
    }
}
