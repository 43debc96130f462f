package org.entente.claim.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.entente.record.Evidence;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * Picks the place that a mention means. Of several by one name the populous wins over the small, the one in a country that
 * the document names over others, the one near other places of the document, the one whose usual name it is, and
 * the capital. Safe for use by many threads.
 */
public final class PlaceResolver {
    /** What a well-known region or site weighs, beside the decimal logarithm of a town's population. */
    private static final double REGION_WEIGHT = 5.5;

    private static final double COUNTRY_WEIGHT = 7.5;
    private static final double DIVISION_WEIGHT = 0.5;
    private static final double IN_NAMED_COUNTRY = 1.2;
    private static final double NEAR_OTHERS = 0.8;
    private static final double USUAL_NAME = 1.0;
    private static final double NEAR_OTHERS_KM = 400;

    private final Gazetteer gazetteer;

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The place that a mention means.
     *
     * @param mention the words of the mention; "Paris, Texas" and "the port of Vladivostok" may be given whole
     * @param countries ISO 3166 alpha-3 codes of the countries that the document names
     * @param others places of the document that are settled
     * @return empty if no place of that name is known
     */
    public Optional<Place> resolve(Evidence mention, Collection<String> countries, Collection<Place> others) {
        String words = mention.exact().strip();
        int comma = words.lastIndexOf(',');
        GazetteerEntry within = comma < 0 ? null : best(words.substring(comma + 1), null, countries, others);
        String name = comma < 0 ? words : words.substring(0, words.indexOf(','));
        GazetteerEntry found = best(name, within, countries, others);
        if (found == null && comma >= 0) {
            found = within;
        }
        return Optional.ofNullable(found)
                .map(e -> new Place(e.name(), e.country(), e.lat(), e.lon(), e.geonames(), mention));
    }

    private @Nullable GazetteerEntry best(
            String words, @Nullable GazetteerEntry within, Collection<String> countries, Collection<Place> others) {
        for (String name : PlaceNames.readings(words)) {
            Optional<GazetteerEntry> best = gazetteer.named(name).stream()
                    .filter(e -> within == null || Places.lies(e, within))
                    .max(Comparator.comparingDouble(e -> weight(e, name, countries, others)));
            if (best.isPresent()) {
                return best.get();
            }
        }
        return null;
    }

    private static double weight(
            GazetteerEntry e, String name, Collection<String> countries, Collection<Place> others) {
        double weight =
                switch (e.kind()) {
                    case COUNTRY -> COUNTRY_WEIGHT;
                    case TOWN -> Math.log10(e.population() + 1.0);
                    case DIVISION -> Math.log10(e.population() + 1.0) + DIVISION_WEIGHT;
                    case COUNTY -> Math.log10(e.population() + 1.0) - DIVISION_WEIGHT;
                    case REGION, SITE -> REGION_WEIGHT;
                };
        if (e.country() != null && countries.contains(e.country())) {
            weight += IN_NAMED_COUNTRY;
        }
        if (PlaceNames.key(e.name()).equals(name)) {
            weight += USUAL_NAME;
        }
        boolean near =
                others.stream().anyMatch(o -> Places.kilometres(o.lat(), o.lon(), e.lat(), e.lon()) <= NEAR_OTHERS_KM);
        return near ? weight + NEAR_OTHERS : weight;
    }
}
