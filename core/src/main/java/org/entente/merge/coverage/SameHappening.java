package org.entente.merge.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How probable it is that two documents report one happening: a logistic regression over clues, with weights learned on
 * half of the incidents of a public collection ({@code coverage.tsv}, made by {@code training/}).
 */
final class SameHappening {
    private static final List<String> SINGLE = List.of(
            "words",
            "title",
            "names",
            "numbers",
            "ages",
            "days",
            "gap",
            "rarest full name",
            "rarest lead name",
            "words root",
            "lead",
            "full names",
            "full names root",
            "lead names",
            "other days",
            "other ages",
            "no full name shared",
            "no lead name shared",
            "nearest of one",
            "nearest of both",
            "next day",
            "in the news",
            "at trial",
            "shared names",
            "shared full names",
            "shared lead names",
            "shared numbers",
            "rarest name",
            "rarest number");

    /** Of so many clues, the first, products are clues too. */
    private static final int MULTIPLIED = 9;

    /** The names of the clues, in the order of their values. */
    static final List<String> CLUES = names();

    private static final int NEXT_DAY = 1;
    private static final int DAYS_OF_NEWS = 10;
    private static final int DAYS_OF_A_TRIAL = 60;

    private final double[] weights;

    SameHappening(double[] weights) {
        this.weights = weights.clone();
    }

    /** With the weights that ship. */
    static SameHappening standard() {
        return Standard.INSTANCE;
    }

    /** @param clues as {@link #clues} gives them; 0 to 1 */
    double probability(double[] clues) {
        double sum = 0;
        for (int i = 0; i < clues.length; i++) {
            sum += clues[i] * weights[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * The values of {@link #CLUES} for a pair.
     *
     * @param nearestOfA the cosine of words of {@code a} with the document nearest to it
     * @param nearestOfB likewise
     */
    static double[] clues(Gist a, Gist b, double nearestOfA, double nearestOfB) {
        double words = cosine(a, b, Facet.WORDS);
        double fullNames = cosine(a, b, Facet.FULL_NAMES);
        double days = cosine(a, b, Facet.DAYS);
        double gap = a.isDated() && b.isDated() ? Math.abs(a.day() - b.day()) : DAYS_OF_NEWS;
        double ages = cosine(a, b, Facet.AGES);
        double leadNames = cosine(a, b, Facet.LEAD_NAMES);
        double[] single = {
            words,
            cosine(a, b, Facet.TITLE),
            cosine(a, b, Facet.NAMES),
            cosine(a, b, Facet.NUMBERS),
            ages,
            days,
            Math.log1p(gap),
            rarest(a, b, Facet.FULL_NAMES),
            rarest(a, b, Facet.LEAD_NAMES),
            Math.sqrt(words),
            cosine(a, b, Facet.LEAD),
            fullNames,
            Math.sqrt(fullNames),
            leadNames,
            is(days == 0 && both(a, b, Facet.DAYS)),
            is(ages == 0 && both(a, b, Facet.AGES)),
            is(fullNames == 0),
            is(leadNames == 0 && both(a, b, Facet.LEAD_NAMES)),
            part(words, Math.max(nearestOfA, nearestOfB)),
            part(words, Math.min(nearestOfA, nearestOfB)),
            is(gap <= NEXT_DAY),
            is(gap <= DAYS_OF_NEWS),
            is(gap > DAYS_OF_A_TRIAL),
            shared(a, b, Facet.NAMES),
            shared(a, b, Facet.FULL_NAMES),
            shared(a, b, Facet.LEAD_NAMES),
            shared(a, b, Facet.NUMBERS),
            rarest(a, b, Facet.NAMES),
            rarest(a, b, Facet.NUMBERS)
        };
        return withProducts(single);
    }

    private static double[] withProducts(double[] single) {
        double[] clues = new double[CLUES.size()];
        clues[0] = 1;
        System.arraycopy(single, 0, clues, 1, single.length);
        int n = 1 + single.length;
        for (int i = 0; i < MULTIPLIED; i++) {
            for (int j = i; j < MULTIPLIED; j++) {
                clues[n++] = single[i] * single[j];
            }
        }
        return clues;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("always"));
        names.addAll(SINGLE);
        for (int i = 0; i < MULTIPLIED; i++) {
            for (int j = i; j < MULTIPLIED; j++) {
                names.add(SINGLE.get(i) + " × " + SINGLE.get(j));
            }
        }
        return List.copyOf(names);
    }

    private static double is(boolean clue) {
        return clue ? 1 : 0;
    }

    private static double part(double of, double whole) {
        return whole == 0 ? 0 : Math.min(1, of / whole);
    }

    private static double cosine(Gist a, Gist b, Facet facet) {
        return a.facet(facet).cosine(b.facet(facet));
    }

    private static double shared(Gist a, Gist b, Facet facet) {
        return Math.log1p(a.facet(facet).sharedRarity(b.facet(facet)));
    }

    private static double rarest(Gist a, Gist b, Facet facet) {
        return a.facet(facet).rarestShared(b.facet(facet));
    }

    private static boolean both(Gist a, Gist b, Facet facet) {
        return !a.facet(facet).isEmpty() && !b.facet(facet).isEmpty();
    }

    private static final class Standard {
        private static final SameHappening INSTANCE = new SameHappening(weights());

        private static double[] weights() {
            Map<String, Double> named = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(SameHappening.class.getResourceAsStream("coverage.tsv"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(l -> !l.startsWith("#"))
                        .map(l -> l.split("\t", -1))
                        .forEach(cells -> named.put(cells[0], Double.parseDouble(cells[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return CLUES.stream()
                    .mapToDouble(c -> Objects.requireNonNull(named.get(c), c))
                    .toArray();
        }
    }
}
