package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.merge.Reports.Report;
import org.entente.merge.block.Blocking;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Holder;
import org.entente.record.Merge;
import org.entente.record.Standing;
import org.entente.record.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/** What holds for any claims. */
class MergerPropertiesTest {
    private static final Map<Standing, String> STANDING_WORDS = Map.of(
            Standing.ALLEGED, "Reportedly: ",
            Standing.DISPUTED, "Disputed: ",
            Standing.DENIED, "Denied",
            Standing.PLANNED, "Planned",
            Standing.HYPOTHETICAL, "If it happens: ");

    private final long seed = Long.getLong("entente.seed", System.nanoTime());

    @BeforeEach
    void printSeed(TestInfo test, TestReporter reporter) {
        reporter.publishEntry(test.getDisplayName(), "-Dentente.seed=" + seed);
    }

    @Test
    void everyClaimIsInExactlyOneEventWithAReasonForEachThatWasJoined() {
        List<Report> reports = new RandomClaims(seed).reports(3000);
        List<Claim> claims = claims(reports);
        Merged merged = new Merger().merge(documents(reports), claims);
        assertThat(merged.events().stream().flatMap(e -> e.claims().stream()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        assertThat(merged.events()).anyMatch(e -> e.claims().size() > 1);
        for (Event event : merged.events()) {
            assertThat(event.merges().stream().map(Merge::claim))
                    .containsExactlyElementsOf(
                            event.claims().subList(1, event.claims().size()));
            assertThat(event.merges()).allSatisfy(m -> {
                assertThat(event.claims()).contains(m.with());
                assertThat(m.agreements()).isNotEmpty();
            });
            assertThat(event.origins()).isBetween(1, event.claims().size());
        }
        assertThat(merged.events()).extracting(Event::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatReportersTellInTheirOwnWayIsFoundAgain(TestReporter reporter) {
        RandomClaims random = new RandomClaims(seed);
        List<Report> reports = random.reports(10_000);
        Map<String, Integer> truth = random.truth();
        Map<Integer, Long> sizes =
                truth.values().stream().collect(Collectors.groupingBy(n -> n, Collectors.counting()));
        long told = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
        long found = 0;
        long right = 0;
        for (Event event :
                new Merger().merge(documents(reports), claims(reports)).events()) {
            List<Integer> of = event.claims().stream()
                    .map(id -> Objects.requireNonNull(truth.get(id)))
                    .toList();
            for (int i = 0; i < of.size(); i++) {
                for (int j = i + 1; j < of.size(); j++) {
                    found++;
                    right += of.get(i).equals(of.get(j)) ? 1 : 0;
                }
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / told;
        reporter.publishEntry("pairs", "precision %.3f, recall %.3f".formatted(precision, recall));
        assertThat(precision).as("precision, seed %d", seed).isGreaterThan(0.95);
        assertThat(recall).as("recall, seed %d", seed).isGreaterThan(0.85);
    }

    @Test
    void theOrderOfClaimsAndDocumentsDoesNotMatter() {
        List<Report> reports = new RandomClaims(seed).reports(3000);
        List<Document> documents = new ArrayList<>(documents(reports));
        List<Claim> claims = new ArrayList<>(claims(reports));
        Merged expected = new Merger().merge(documents, claims);
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(documents, random);
            Collections.shuffle(claims, random);
            assertThat(new Merger().merge(documents, claims))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void claimsWithDaysThatExcludeEachOtherAreNeverOneEvent() {
        List<Report> reports = new RandomClaims(seed).reports(5000);
        Map<String, Claim> byId = claims(reports).stream().collect(Collectors.toMap(Claim::id, c -> c));
        for (Event event :
                new Merger().merge(documents(reports), claims(reports)).events()) {
            assertThat(event.claims().stream()
                            .map(id -> Objects.requireNonNull(byId.get(id)))
                            .map(Claim::time)
                            .filter(Objects::nonNull)
                            .map(TimeRange::start)
                            .distinct())
                    .as("seed %d, %s", seed, event.headline())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aHeadlineOfWhatIsNotReportedCarriesAHolderOrItsStanding() {
        List<Report> reports = new RandomClaims(seed).reports(20_000);
        Map<String, Claim> byId = claims(reports).stream().collect(Collectors.toMap(Claim::id, c -> c));
        Map<Standing, Integer> seen = new HashMap<>();
        for (Event event :
                new Merger().merge(documents(reports), claims(reports)).events()) {
            seen.merge(event.standing(), 1, Integer::sum);
            String headline = event.headline();
            assertThat(headline).doesNotContain("%", "null", "\n", "  ").isNotBlank();
            if (event.standing() == Standing.REPORTED) {
                continue;
            }
            boolean standing = headline.startsWith(Objects.requireNonNull(STANDING_WORDS.get(event.standing())))
                    || headline.startsWith("Reportedly: ")
                    || headline.startsWith("Planned");
            boolean holder = event.claims().stream()
                    .flatMap(id -> Objects.requireNonNull(byId.get(id)).holders().stream())
                    .map(Holder::name)
                    .anyMatch(name -> name != null
                            && headline.startsWith(name)
                            && (headline.contains(" says ") || headline.contains(" say ")));
            assertThat(standing || holder)
                    .as("seed %d: %s, %s", seed, event.standing(), headline)
                    .isTrue();
        }
        assertThat(seen).as("seed %d", seed).containsOnlyKeys(Standing.values());
    }

    @Test
    void theCostGrowsWithTheNumberOfClaims(TestReporter reporter) {
        List<Report> reports = new RandomClaims(seed).reports(40_000);
        long few = comparisons(reports.subList(0, reports.size() / 4));
        long many = comparisons(reports);
        assertThat((double) many / few).as("comparisons, seed %d", seed).isLessThan(8);

        List<Document> documents = documents(reports);
        List<Claim> claims = claims(reports);
        long start = processorTime();
        int events = new Merger().merge(documents, claims).events().size();
        Duration took = Duration.ofNanos(processorTime() - start);
        reporter.publishEntry("40,000 claims", took.toMillis() + " ms, " + events + " events");
        assertThat(took).as("seed %d", seed).isLessThan(Duration.ofSeconds(25));
    }

    /** Of this thread: a busy machine makes no test fail. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long comparisons(List<Report> reports) {
        long[] count = new long[1];
        List<Claim> claims = claims(reports);
        Map<String, Document> documents = documents(reports).stream().collect(Collectors.toMap(Document::id, d -> d));
        List<Profile> profiles = Profile.of(claims, documents);
        Blocking.pairs(
                profiles,
                p -> p.claim().id(),
                profiles.stream().map(Marking::of).toList(),
                (a, b) -> count[0]++);
        return count[0];
    }

    private static List<Document> documents(List<Report> reports) {
        return reports.stream().map(Report::document).toList();
    }

    private static List<Claim> claims(List<Report> reports) {
        return reports.stream().flatMap(r -> r.claims().stream()).toList();
    }
}
