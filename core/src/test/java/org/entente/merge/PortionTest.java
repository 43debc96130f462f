package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.merge.Reports.Report;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Part;
import org.entente.merge.block.Splitting;
import org.entente.merge.block.Tie;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.junit.jupiter.api.Test;

/** What is merged portion by portion is what is merged at once. */
class PortionTest {
    private static final int CLAIMS = 3000;

    private final long seed = Long.getLong("entente.seed", System.nanoTime());
    private final Map<String, Document> documents = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void portionsOfAnyNumberAndSizeGiveTheEventsOfTheWhole() {
        for (Report report : new RandomClaims(seed).reports(CLAIMS)) {
            documents.put(report.document().id(), report.document());
            claims.addAll(report.claims());
        }
        Merged whole = new Merger().merge(List.copyOf(documents.values()), claims);
        for (int portions : List.of(1, 5, 40)) {
            for (int largest : List.of(65, 300, Integer.MAX_VALUE)) {
                assertThat(events(portions, largest, whole.origins()))
                        .as("%d portions, blocks of %d, seed %d", portions, largest, seed)
                        .containsExactlyInAnyOrderElementsOf(whole.events());
            }
        }
    }

    private List<Event> events(int portions, int largest, Map<String, String> origins) {
        Map<String, Marks> marks = new Portion(claims, documents).marksByClaim();
        Splitting splitting = splitting(marks, largest);
        Map<Set<String>, Tie> ties = new HashMap<>();
        for (int i = 0; i < portions; i++) {
            int number = i;
            List<Claim> theirs = claims.stream()
                    .filter(c -> splitting.parts(Objects.requireNonNull(marks.get(c.id()))).stream()
                            .anyMatch(p -> p.portion(portions) == number))
                    .toList();
            new Portion(theirs, documents)
                    .ties(splitting, p -> p.portion(portions) == number)
                    .forEach(t -> ties.put(Set.of(t.first(), t.second()), t));
        }
        List<Tie> kept = new ArrayList<>();
        grouped(ties.values(), portions)
                .forEach((group, its) -> kept.addAll(
                        new Portion(claims(its), documents).follow(its).kept()));
        List<Event> events = new ArrayList<>();
        Set<String> joined = new HashSet<>();
        grouped(kept, portions).forEach((group, its) -> {
            claims(its).forEach(c -> joined.add(c.id()));
            events.addAll(new Portion(claims(its), documents).events(its, origins));
        });
        List<Claim> alone =
                claims.stream().filter(c -> !joined.contains(c.id())).toList();
        events.addAll(new Portion(alone, documents).events(List.of(), origins));
        return events;
    }

    private static Splitting splitting(Map<String, Marks> marks, int largest) {
        Splitting splitting = Splitting.NONE;
        while (true) {
            Map<Part, Integer> sizes = new HashMap<>();
            for (Marks its : marks.values()) {
                splitting.parts(its).forEach(p -> sizes.merge(p, 1, Integer::sum));
            }
            sizes.entrySet().removeIf(e -> e.getValue() < largest || !Splitting.mayBeSplit(e.getKey(), e.getValue()));
            if (sizes.isEmpty()) {
                return splitting;
            }
            splitting = splitting.with(sizes);
        }
    }

    private List<Claim> claims(List<Tie> ties) {
        Set<String> ids = new HashSet<>();
        ties.forEach(t -> ids.addAll(List.of(t.first(), t.second())));
        return claims.stream().filter(c -> ids.contains(c.id())).toList();
    }

    /** Ties in as many groups, those that hang together in one. */
    private static Map<Integer, List<Tie>> grouped(Iterable<Tie> ties, int groups) {
        Map<String, String> parents = new HashMap<>();
        for (Tie tie : ties) {
            parents.put(root(parents, tie.first()), root(parents, tie.second()));
        }
        Map<Integer, List<Tie>> grouped = new TreeMap<>();
        for (Tie tie : ties) {
            int group = Math.floorMod(root(parents, tie.first()).hashCode(), groups);
            grouped.computeIfAbsent(group, k -> new ArrayList<>()).add(tie);
        }
        return grouped;
    }

    private static String root(Map<String, String> parents, String claim) {
        String at = claim;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }
}
