package org.entente.merge;

import java.util.Locale;
import org.entente.claim.place.Places;
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

    /** Within one country, up to here a region's middle and a town in it may lie. */
    private static final double APART_KM = 300;

    private Where() {}

    static Fit fit(Place a, Place b) {
        if (Places.same(a, b)) {
            return Fit.SAME;
        }
        if (Places.compatible(a, b)) {
            return Fit.NEAR;
        }
        boolean otherCountry =
                a.country() != null && b.country() != null && !a.country().equals(b.country());
        return otherCountry || Places.kilometres(a, b) > APART_KM ? Fit.CONFLICT : Fit.UNKNOWN;
    }

    /** Whether the place is no more exact than its country. */
    static boolean isCountry(Place place) {
        return Places.isCountry(place);
    }

    /** What equal places share, for blocking. */
    static String key(Place place) {
        return place.geonames() != null
                ? place.geonames().toString()
                : place.name().toLowerCase(Locale.ROOT);
    }
}
