package org.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Compares found claims with gold, document by document. A found claim may stand for one gold claim of its sentence; they
 * are paired so that as many as can be are right, then as many as can be paired. What gold calls optional counts only
 * where it is found and right, and then neither for nor against.
 */
final class ClaimsScore {
    private static final int BINS = 5;

    private final Counts right = new Counts();
    private final Counts types = new Counts();
    private final Counts typesAndActors = new Counts();
    private final Map<String, Share> fields = new HashMap<>();
    private final Map<String, Share> rows = new TreeMap<>();
    private final List<Share> bins = new ArrayList<>();
    private final List<Share> trust = new ArrayList<>();
    private int gold;
    private int found;
    private int unwanted;

    ClaimsScore() {
        for (int i = 0; i < BINS; i++) {
            bins.add(new Share());
            trust.add(new Share());
        }
    }

    /** Adds a document; returns the found claim of each gold claim that has one, by their indices. */
    Map<Integer, Integer> add(List<ComparedClaim> gold, List<ComparedClaim> found) {
        this.gold += (int) gold.stream().filter(g -> !g.optional()).count();
        this.found += found.size();
        unwanted += gold.isEmpty() ? found.size() : 0;
        count(gold, found, ComparedClaim::hasTypeOf, types);
        count(gold, found, (g, f) -> g.hasTypeOf(f) && g.hasActorsOf(f), typesAndActors);
        count(gold, found, ComparedClaim::isRight, right);
        Map<Integer, Integer> pairs = Assignment.heaviest(weights(gold, found, ClaimsScore::likeness));
        Set<Integer> excused = new HashSet<>();
        Set<Integer> rightOnes = new HashSet<>();
        pairs.forEach((g, f) -> {
            if (gold.get(g).isRight(found.get(f))) {
                (gold.get(g).optional() ? excused : rightOnes).add(f);
            }
        });
        for (int f = 0; f < found.size(); f++) {
            if (!excused.contains(f)) {
                double confidence = found.get(f).confidence();
                int bin = Math.min(BINS - 1, (int) (confidence * BINS));
                bins.get(bin).add(rightOnes.contains(f) ? 1 : 0);
                trust.get(bin).add(confidence);
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            if (!gold.get(g).optional()) {
                Integer f = pairs.get(g);
                boolean isRight = f != null && rightOnes.contains(f);
                gold.get(g).rows().forEach(row -> rows.computeIfAbsent(row, r -> new Share())
                        .add(isRight ? 1 : 0));
                if (f != null) {
                    compare(gold.get(g), found.get(f));
                }
            }
        }
        return pairs;
    }

    private void compare(ComparedClaim gold, ComparedClaim found) {
        for (String field : ComparedClaim.FIELDS) {
            if (gold.fields().containsKey(field)) {
                field(field, gold.agrees(field, found));
            }
        }
        field("holders", Party.sameChain(gold.holders(), found.holders()));
    }

    private void field(String field, boolean agrees) {
        fields.computeIfAbsent(field, f -> new Share()).add(agrees ? 1 : 0);
    }

    private static void count(
            List<ComparedClaim> gold,
            List<ComparedClaim> found,
            BiPredicate<ComparedClaim, ComparedClaim> fit,
            Counts counts) {
        int right = 0;
        int excused = 0;
        for (int g : Assignment.heaviest(weights(gold, found, (a, b) -> !fit.test(a, b) ? 0 : a.optional() ? 1 : 1000))
                .keySet()) {
            right += gold.get(g).optional() ? 0 : 1;
            excused += gold.get(g).optional() ? 1 : 0;
        }
        int wanted = (int) gold.stream().filter(g -> !g.optional()).count();
        counts.add(right, found.size() - right - excused, wanted - right);
    }

    private static long likeness(ComparedClaim gold, ComparedClaim found) {
        Set<String> differ = gold.differences(found);
        if (gold.optional()) {
            return differ.isEmpty() ? 100_000 : 0;
        }
        int shared = (differ.contains("type") ? 0 : 4) + (differ.contains("actors") ? 0 : 2) + 3 - differ.size();
        return (differ.isEmpty() ? 1_000_000_000L : 0) + 100 + Math.max(0, shared);
    }

    /** What a pair weighs. */
    private interface Weight {
        long of(ComparedClaim gold, ComparedClaim found);
    }

    private static long[][] weights(List<ComparedClaim> gold, List<ComparedClaim> found, Weight weight) {
        long[][] weights = new long[gold.size()][found.size()];
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                weights[g][f] = gold.get(g).isNear(found.get(f)) ? weight.of(gold.get(g), found.get(f)) : 0;
            }
        }
        return weights;
    }

    /** Precision, recall, F1 of claims that are right in all four. */
    List<Figure> main(String prefix) {
        return List.of(
                new Figure(prefix + "precision", right.precision()),
                new Figure(prefix + "recall", right.recall()),
                new Figure(prefix + "f1", right.f1()));
    }

    /** All other figures. */
    List<Figure> details() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("gold_claims", gold, 0));
        figures.add(new Figure("found_claims", found, 0));
        figures.add(new Figure("found_where_none", unwanted, 0));
        rows.forEach((row, share) -> figures.add(new Figure("recall_" + row.replace('-', '_'), share.percent())));
        for (String field : ComparedClaim.FIELDS) {
            figures.add(new Figure(field + "_accuracy", share(field).percent()));
        }
        figures.add(new Figure("holders_accuracy", share("holders").percent()));
        double gap = 0;
        for (int bin = 0; bin < BINS; bin++) {
            String at = String.format(Locale.ROOT, "%02d_%02d", 20 * bin, 20 * (bin + 1));
            figures.add(new Figure("claims_at_" + at, bins.get(bin).count(), 0));
            figures.add(new Figure("right_at_" + at, bins.get(bin).percent()));
            gap += Math.abs(bins.get(bin).sum() - trust.get(bin).sum());
        }
        int all = bins.stream().mapToInt(Share::count).sum();
        figures.add(Figure.fine("calibration_error", all == 0 ? 0 : gap / all));
        figures.add(new Figure("type_f1", types.f1()));
        figures.add(new Figure("type_actors_f1", typesAndActors.f1()));
        return figures;
    }

    private Share share(String field) {
        return fields.getOrDefault(field, new Share());
    }
}
