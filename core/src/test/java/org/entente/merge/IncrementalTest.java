package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.entente.merge.Reports.Report;
import org.entente.merge.block.Blocking;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Documents one by one, in any order and in any portions, give what all of them give at once. */
class IncrementalTest {
    private final long seed = Long.getLong("entente.seed", System.nanoTime());

    @Test
    void anyOrderAndAnyPortionsGiveWhatOneBatchGives(TestReporter reporter) {
        reporter.publishEntry("seed", "-Dentente.seed=" + seed);
        Random random = new Random(seed);
        for (int portion : new int[] {1, 7, 60}) {
            check(new ArrayList<>(new RandomClaims(random.nextLong()).reports(1500)), portion, random);
        }
    }

    @Test
    void whatTooManyShareIsComparedNoMoreAndStillFound(TestReporter reporter) {
        reporter.publishEntry("seed", "-Dentente.seed=" + seed);
        Random random = new Random(seed);
        check(wire(random), 1, random);
        check(wire(random), 20, random);
    }

    @Test
    void aHundredCopiesOfOneStoryAreOneEvent() {
        List<Report> copies = new ArrayList<>();
        for (int i = 0; i < 3 * Blocking.FEW; i++) {
            copies.add(story(i, "The envoys inspected the frozen harbour cranes together"));
        }
        assertThat(new Merger().merge(documents(copies), claims(copies)).events())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.claims()).hasSize(copies.size()));
    }

    /** Many reports of few happenings, half of them in the very same words. */
    private static List<Report> wire(Random random) {
        String[] words = "envoys harbour cranes winter coal fuel bridge tunnel visa ferry reactor wheat".split(" ", -1);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 5 * Blocking.FEW; i++) {
            StringBuilder sentence = new StringBuilder("There was");
            for (int w = 0; w < (i % 2 == 0 ? 3 : 5); w++) {
                sentence.append(' ').append(words[i % 2 == 0 ? w : random.nextInt(words.length)]);
            }
            reports.add(story(i, sentence.toString()));
        }
        return reports;
    }

    private static Report story(int number, String words) {
        Report report = Reports.report("d%04d".formatted(number))
                .outlet("Outlet " + number % 40)
                .published("2023-09-15");
        report.says(words, EventType.CONSULT, Reports.RUSSIA, Reports.BELARUS).in(Reports.MINSK);
        report.says(words + " again", EventType.AID, Reports.PUTIN).to(Reports.LUKASHENKO);
        return report;
    }

    private void check(List<Report> reports, int portion, Random random) {
        List<Wish> wishes = wishes(claims(reports), random);
        Collections.shuffle(reports, random);
        HeldInMemory held = new HeldInMemory(wishes);
        inPortions(reports, portion, random, held::add);
        check(held, reports, wishes, portion);
        // Some go, and some of them come again.
        int some = Math.min(reports.size() / 2, 10 * portion);
        inPortions(reports.subList(0, some), portion, random, held::withdraw);
        check(held, reports.subList(some, reports.size()), wishes, portion);
        inPortions(reports.subList(0, some / 2), portion, random, held::add);
        reports.subList(some / 2, some).clear();
        check(held, reports, wishes, portion);
    }

    private static void inPortions(
            List<Report> reports, int portion, Random random, BiConsumer<List<Document>, List<Claim>> then) {
        for (int from = 0; from < reports.size(); ) {
            int to = Math.min(reports.size(), from + 1 + random.nextInt(portion));
            then.accept(documents(reports.subList(from, to)), claims(reports.subList(from, to)));
            from = to;
        }
    }

    private void check(HeldInMemory held, List<Report> reports, List<Wish> wishes, int portion) {
        Whole whole = new Merger().whole(documents(reports), claims(reports), wishes);
        assertThat(new HashSet<>(held.ties().values()))
                .as("ties, seed %d, portions of %d", seed, portion)
                .isEqualTo(new HashSet<>(whole.change().ties()));
        Merged merged = held.merged();
        assertThat(merged.events())
                .as("seed %d, portions of %d", seed, portion)
                .isEqualTo(whole.merged().events());
        assertThat(merged.origins()).isEqualTo(whole.merged().origins());
    }

    /** What a person might decide of pairs that come near each other, and of some that do not. */
    private static List<Wish> wishes(List<Claim> claims, Random random) {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int one = random.nextInt(claims.size());
            int other = Math.floorMod(one + 1 + random.nextInt(i % 2 == 0 ? 5 : claims.size()), claims.size());
            wishes.add(new Wish(claims.get(one).id(), claims.get(other).id(), random.nextBoolean(), "somebody"));
        }
        return wishes;
    }

    private static List<Document> documents(List<Report> reports) {
        return reports.stream().map(Report::document).toList();
    }

    private static List<Claim> claims(List<Report> reports) {
        return reports.stream().flatMap(r -> r.claims().stream()).toList();
    }
}
