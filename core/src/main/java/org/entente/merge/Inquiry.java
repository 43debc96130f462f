package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.merge.Why.Voiced;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Holder;
import org.jspecify.annotations.Nullable;

/** Answers why an event is as it is: what joined its claims, what stays apart, who says what, in what they differ. */
public final class Inquiry {
    /** Pairs that are not joined are worth a word from here on: the same parties, all of them named. */
    private static final double ALIKE = 9;

    private static final int MOST_APART = 5;

    private Inquiry() {}

    /**
     * Why {@code event} is as it is.
     *
     * @param its its claims
     * @param others claims of other events that may be compared with it: those with a party in common are enough
     * @param documents by id, among them those of all these claims
     */
    public static Why of(Event event, List<Claim> its, List<Claim> others, Map<String, Document> documents) {
        return new Why(
                its.stream().map(c -> new Voiced(c.id(), verdict(c, documents))).toList(),
                event.merges(),
                apart(its, others, documents),
                Differences.of(its, documents));
    }

    /** Of each claim of another event the likest pair, the likest first. */
    private static List<Apart> apart(List<Claim> its, List<Claim> others, Map<String, Document> documents) {
        List<Claim> all = new ArrayList<>(its);
        all.addAll(others);
        List<Profile> profiles = Profile.of(all, documents);
        Explanations explanations = new Explanations(profiles, List.of());
        Map<String, Comparison> best = new HashMap<>();
        for (Profile a : profiles.subList(0, its.size())) {
            for (Profile b : profiles.subList(its.size(), profiles.size())) {
                if (a.family() == b.family() && !isSameSentence(a, b)) {
                    Comparison c = Comparison.of(a, b);
                    best.merge(b.claim().id(), c, (x, y) -> x.likeness() >= y.likeness() ? x : y);
                }
            }
        }
        return best.values().stream()
                .filter(c -> c.likeness() >= ALIKE && c.parties().possible())
                .sorted(Comparator.comparingDouble(Comparison::likeness)
                        .reversed()
                        .thenComparing(c -> c.b().claim().id()))
                .limit(MOST_APART)
                .map(c ->
                        new Apart(c.a().claim().id(), c.b().claim().id(), explanations.agreements(c), Exclusions.of(c)))
                .toList();
    }

    private static boolean isSameSentence(Profile a, Profile b) {
        return a.sameDocument(b) && a.claim().sentence().equals(b.claim().sentence());
    }

    private static String verdict(Claim claim, Map<String, Document> documents) {
        Set<String> verdicts = new HashSet<>();
        Standings.voices(claim)
                .forEach(v -> verdicts.add(
                        switch (v) {
                            case ASSERTED -> "asserted";
                            case ATTRIBUTED -> "said to be so";
                            case PLANNED -> "told as to come";
                            case POSSIBLE -> "held possible";
                            case DENIED -> "denied";
                            case OPEN -> "left open";
                        }));
        String who = claim.holders().stream()
                .map(Holder::name)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> source(documents.get(claim.document())));
        return verdicts.stream().sorted().collect(Collectors.joining(" and ")) + " by " + who;
    }

    private static String source(@Nullable Document document) {
        return document == null ? "its outlet" : Objects.requireNonNullElse(document.outlet(), document.uri());
    }
}
