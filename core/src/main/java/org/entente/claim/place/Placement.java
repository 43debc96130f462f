package org.entente.claim.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.place.GazetteerEntry.Kind;

/**
 * Which places the toponyms of one document mean, all at once. One name means one place throughout a document, unless the
 * words beside it say otherwise. Each name begins with how likely its places are by themselves: the populous more than the
 * small, countries and states more than towns. Then, in a few rounds, each place gains by what the other names probably
 * mean: by their share that lies in its country and in its division, and by how near they are. This is mean-field
 * inference over the names of a document; compare "spatial minimality" (Leidner 2007) and the context features of Lieberman
 * and Samet (2012). What is told outright (Paris, Texas) holds for the name elsewhere in the document too.
 */
final class Placement {
    /**
     * What each reason weighs, in nats.
     *
     * @param population for each power of ten
     * @param country for a country, beside its population
     * @param division for a first-level division
     * @param county for a second-level one
     * @param landmark for a region or site, whose population is unknown
     * @param usual if it is the place's usual name, not another
     * @param sameCountry times the share of what else lies in its country
     * @param sameDivision times the share of what else lies in its division
     * @param near times the logarithm of how much else is near
     * @param kilometres how near that is
     * @param named if the document names its country or its people
     */
    record Weights(
            double population,
            double country,
            double division,
            double county,
            double landmark,
            double usual,
            double sameCountry,
            double sameDivision,
            double near,
            double kilometres,
            double named) {
        static final Weights STANDARD = new Weights(0.7, 1.9, 1.8, 0.1, 4.0, 1.0, 3.5, 6.5, 3.5, 45, 1.0);
    }

    private static final int ROUNDS = 4;
    /** So many places of one name are looked at, the likeliest first. */
    private static final int CANDIDATES = 24;

    private static final int MENTIONS_THAT_COUNT = 3;

    /** One name of the document with the places that it may mean. */
    private static final class Name {
        final List<GazetteerEntry> places;
        final double[] prior;
        final double[] share;
        double mentions;

        Name(List<GazetteerEntry> places, double[] prior) {
            this.places = places;
            this.prior = prior;
            share = softmax(prior);
        }

        GazetteerEntry best() {
            int best = 0;
            for (int i = 1; i < share.length; i++) {
                best = share[i] > share[best] ? i : best;
            }
            return places.get(best);
        }
    }

    private final Weights weights;
    private final Collection<String> countries;
    private final Map<String, Name> names = new LinkedHashMap<>();

    /** @param countries ISO 3166 alpha-3 codes of the countries that the document names, or whose people */
    Placement(Weights weights, List<Toponym> toponyms, Collection<String> countries) {
        this.weights = weights;
        this.countries = countries;
        Map<String, List<GazetteerEntry>> told = new LinkedHashMap<>();
        toponyms.stream().filter(Toponym::told).forEach(t -> told.putIfAbsent(t.key(), t.candidates()));
        for (Toponym t : toponyms) {
            Name name = names.computeIfAbsent(t.key(), k -> name(k, told.getOrDefault(k, t.candidates())));
            name.mentions = Math.min(MENTIONS_THAT_COUNT, name.mentions + 1);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> next = new ArrayList<>();
            names.values().forEach(n -> next.add(softmax(scores(n))));
            int i = 0;
            for (Name n : names.values()) {
                double[] share = next.get(i++);
                System.arraycopy(share, 0, n.share, 0, share.length);
            }
        }
    }

    /** The place that a toponym of the document means. */
    GazetteerEntry of(Toponym toponym) {
        Name name = names.get(toponym.key());
        if (name == null) {
            return toponym.candidates().get(0);
        }
        GazetteerEntry best = name.best();
        boolean elsewhere = toponym.told() && toponym.candidates().stream().noneMatch(best::same);
        return elsewhere ? toponym.candidates().get(0) : best;
    }

    private Name name(String key, List<GazetteerEntry> candidates) {
        List<GazetteerEntry> places = candidates.stream()
                .sorted(Comparator.comparingDouble((GazetteerEntry e) -> -prior(e, key)))
                .limit(CANDIDATES)
                .toList();
        return new Name(places, places.stream().mapToDouble(e -> prior(e, key)).toArray());
    }

    private double prior(GazetteerEntry e, String key) {
        boolean usual = PlaceNames.key(e.name()).equals(key);
        double size = weights.population() * Math.log10(e.population() + 10.0);
        double sort =
                switch (e.kind()) {
                    case COUNTRY -> size + weights.country();
                    case DIVISION -> size + (usual ? weights.division() : 0);
                    case COUNTY -> size + weights.county();
                    case TOWN -> size;
                    case REGION, SITE -> weights.landmark();
                };
        boolean named = e.country() != null && countries.contains(e.country()) && e.kind() != Kind.COUNTRY;
        return sort + (usual ? weights.usual() : 0) + (named ? weights.named() : 0);
    }

    private double[] scores(Name name) {
        double[] scores = name.prior.clone();
        double all = 0;
        for (Name other : names.values()) {
            all += other == name ? 0 : other.mentions;
        }
        for (int i = 0; i < scores.length; i++) {
            GazetteerEntry e = name.places.get(i);
            double inCountry = 0;
            double inDivision = 0;
            double near = 0;
            for (Name other : names.values()) {
                if (other == name) {
                    continue;
                }
                for (int j = 0; j < other.share.length; j++) {
                    GazetteerEntry o = other.places.get(j);
                    double weight = other.mentions * other.share[j];
                    if (weight < 0.01 || o.country() == null || !o.country().equals(e.country())) {
                        continue;
                    }
                    inCountry += weight;
                    inDivision += e.admin1() != null && e.admin1().equals(o.admin1()) ? weight : 0;
                    if (o.kind() != Kind.COUNTRY && o.kind() != Kind.DIVISION) {
                        near += weight * Math.exp(-kilometres(e, o) / weights.kilometres());
                    }
                }
            }
            boolean wide = e.kind() == Kind.COUNTRY;
            scores[i] += weights.sameCountry() * inCountry / (all + 1)
                    + weights.sameDivision() * inDivision / (all + 1)
                    + (wide ? 0 : weights.near() * Math.log1p(near));
        }
        return scores;
    }

    /** On a flat map, which is exact enough for what is near, and quick. */
    private static double kilometres(GazetteerEntry a, GazetteerEntry b) {
        if (a.lat() == null || a.lon() == null || b.lat() == null || b.lon() == null) {
            return Double.POSITIVE_INFINITY;
        }
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(a.lat()));
        return 111.2 * Math.sqrt(north * north + east * east);
    }

    private static double[] softmax(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - max);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
