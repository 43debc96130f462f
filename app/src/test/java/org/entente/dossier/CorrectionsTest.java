package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.entente.correct.Corrections;
import org.entente.export.Exporter;
import org.entente.merge.Merger;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What persons decide wins over the machine, whatever the machine makes of the documents next. */
class CorrectionsTest {
    private static final int REPORTS = 170;
    private static final int DECISIONS = 200;
    private static final int PORTION = 20;

    private final long seed = Long.getLong("entente.seed", System.nanoTime());
    private int number;

    @Test
    void twoHundredCorrectionsStayInForceThroughEveryRecoding(TestReporter reporter, @TempDir Path temp) {
        reporter.publishEntry("seed", "-Dentente.seed=" + seed);
        Random random = new Random(seed);
        List<CodedDocument> reports = Records.reports(0, REPORTS);
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(reports, List.of());
            dossier.refresh(new Merger());
            List<Correction> corrections = corrections(dossier, random);
            assertThat(corrections).hasSize(DECISIONS);
            for (int from = 0; from < DECISIONS; from += PORTION) {
                dossier.correct(corrections.subList(from, from + PORTION));
            }
            dossier.refresh(new Merger());
            checkAll(dossier, corrections);
            for (int recoding = 0; recoding < 2; recoding++) {
                dossier.recode(reports.stream()
                        .map(r -> new OtherMachine(random).code(r))
                        .toList());
                dossier.refresh(new Merger());
                checkAll(dossier, corrections);
            }
        }
    }

    @Test
    void whatIsUndoneLeavesTheMachinesWorkAsItWas(TestReporter reporter, @TempDir Path temp) {
        reporter.publishEntry("seed", "-Dentente.seed=" + seed);
        Random random = new Random(seed);
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, REPORTS), List.of());
            dossier.refresh(new Merger());
            String before = exported(dossier);
            List<Correction> corrections = corrections(dossier, random);
            corrections.add(of(new Decision.Rename(Records.KIM, Records.MINISTER)));
            dossier.correct(corrections);
            dossier.refresh(new Merger());
            assertThat(exported(dossier)).isNotEqualTo(before);
            Collections.shuffle(corrections, random);
            dossier.correct(
                    corrections.stream().map(c -> of(new Decision.Undo(c.id()))).toList());
            dossier.refresh(new Merger());
            assertThat(exported(dossier)).isEqualTo(before);
            assertThat(dossier.corrections()).hasSize(2 * corrections.size());
        }
    }

    @Test
    void theSameCorrectionsComeInOnce(@TempDir Path temp) {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 5), List.of());
            Claim claim = dossier.claims(Filter.all()).get(0);
            List<Correction> corrections = List.of(of(new Decision.Reject(claim)));
            dossier.correct(corrections);
            dossier.correct(corrections);
            assertThat(dossier.corrections()).isEqualTo(corrections);
            assertThat(dossier.claim(claim.id())).isEmpty();
        }
    }

    @Test
    void whoIsTakenForAnotherIsSoInReportsThatComeLater(@TempDir Path temp) {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 30), List.of());
            dossier.correct(List.of(of(new Decision.Rename(Records.KIM, Records.CHILE))));
            dossier.add(Records.reports(30, 60), List.of());
            dossier.refresh(new Merger());
            assertThat(dossier.claims(Filter.all()))
                    .noneMatch(c -> actors(c).contains(Records.KIM))
                    .anyMatch(c -> actors(c).contains(Records.CHILE));
            assertThat(dossier.events(Filter.all().actor(Records.KIM.id()))).isEmpty();
        }
    }

    @Test
    void reportsThatComeOneByOneMeetTheSameDecisionsAsAllAtOnce(TestReporter reporter, @TempDir Path temp) {
        reporter.publishEntry("seed", "-Dentente.seed=" + seed);
        Random random = new Random(seed);
        List<Correction> corrections;
        String onebyone;
        try (Dossier dossier = Dossier.open(temp.resolve("one"))) {
            dossier.add(Records.reports(0, 100), List.of());
            dossier.refresh(new Merger());
            corrections = corrections(dossier, random).subList(0, 60);
            dossier.correct(corrections);
            dossier.refresh(new Merger());
            for (int i = 100; i < 115; i++) {
                dossier.add(List.of(Records.report(i)), List.of());
                dossier.refreshEvents(new Merger(), arriving -> true);
            }
            dossier.refreshOrigins(new Merger());
            onebyone = exported(dossier);
        }
        try (Dossier dossier = Dossier.open(temp.resolve("all"))) {
            dossier.add(Records.reports(0, 115), List.of());
            dossier.correct(corrections);
            dossier.refresh(new Merger());
            assertThat(onebyone).isEqualTo(exported(dossier));
        }
    }

    @Test
    void aCorrectionComputesOnlyTheEventsAroundIt(TestReporter reporter, @TempDir Path temp) {
        reporter.publishEntry("seed", "-Dentente.seed=" + seed);
        List<CodedDocument> reports = Records.reports(0, 500);
        List<Correction> corrections;
        String oneByOne;
        try (Dossier dossier = Dossier.open(temp.resolve("one"))) {
            dossier.add(reports, List.of());
            dossier.refresh(new Merger());
            corrections = new ArrayList<>(corrections(dossier, new Random(seed)).subList(0, 12));
            for (int i = 0; i < 3; i++) {
                corrections.add(of(new Decision.Undo(corrections.get(4 * i).id())));
            }
            for (Correction correction : corrections) {
                dossier.correct(List.of(correction));
                dossier.refreshEvents(new Merger(), arriving -> {
                    assertThat(arriving.documents()).isLessThanOrEqualTo(2);
                    return true;
                });
                assertThat(dossier.stale()).as("no origin is sought anew").isFalse();
            }
            oneByOne = exported(dossier);
        }
        try (Dossier dossier = Dossier.open(temp.resolve("all"))) {
            dossier.add(reports, List.of());
            dossier.correct(corrections);
            dossier.refresh(new Merger());
            assertThat(oneByOne).isEqualTo(exported(dossier));
        }
    }

    /** Each about other claims. */
    private List<Correction> corrections(Dossier dossier, Random random) {
        List<Claim> claims = new ArrayList<>(dossier.claims(Filter.all()));
        Collections.shuffle(claims, random);
        List<Correction> corrections = new ArrayList<>();
        while (corrections.size() < DECISIONS && claims.size() > 2) {
            Claim claim = claims.remove(0);
            corrections.add(of(
                    switch (random.nextInt(5)) {
                        case 0 -> new Decision.Accept(claim);
                        case 1 -> new Decision.Reject(claim);
                        case 2 -> new Decision.Amend(claim, amended(claim, random));
                        case 3 -> new Decision.Join(claim, claims.remove(0));
                        default -> new Decision.Part(claim, claims.remove(0));
                    }));
        }
        return corrections;
    }

    private Correction of(Decision decision) {
        return new Correction(
                "k%016x".formatted(number++),
                "Ada Quill",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number),
                decision,
                null);
    }

    private static Claim amended(Claim c, Random random) {
        EventType type = EventType.values()[random.nextInt(EventType.values().length)];
        Factuality factuality = Factuality.values()[random.nextInt(Factuality.values().length)];
        return new Claim(
                c.id(),
                c.document(),
                c.sentence(),
                c.evidence(),
                c.quote(),
                type,
                null,
                c.contexts(),
                /* actors= */ c.recipients(),
                /* recipients= */ c.actors(),
                c.place(),
                c.time(),
                c.tense(),
                c.holders(),
                factuality,
                c.authorFactuality(),
                1,
                Corrections.PERSON);
    }

    private static void checkAll(Dossier dossier, List<Correction> corrections) {
        Map<Claim, Claim> inForce = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        List<Claim> all = dossier.claims(Filter.all());
        Map<String, Claim> decided = dossier.decided();
        for (Claim claim : all) {
            Claim seen = decided.get(claim.id());
            if (seen != null) {
                inForce.put(seen, claim);
            }
        }
        Map<String, String> events =
                dossier.eventsOf(all.stream().map(Claim::id).toList());
        for (Correction correction : corrections) {
            String what = correction.decision().toString();
            if (correction.decision() instanceof Decision.Accept accept) {
                assertThat(now(inForce, accept.claim()).withId(accept.claim().id()))
                        .as(what)
                        .isEqualTo(accept.claim().withConfidence(1));
            } else if (correction.decision() instanceof Decision.Reject reject) {
                assertThat(all.stream().map(c -> c.withId("").withConfidence(0)))
                        .as(what)
                        .doesNotContain(reject.claim().withId("").withConfidence(0));
            } else if (correction.decision() instanceof Decision.Amend amend) {
                assertThat(now(inForce, amend.claim()).withId(amend.claim().id()))
                        .as(what)
                        .isEqualTo(amend.right());
            } else if (correction.decision() instanceof Decision.Join join) {
                assertThat(events.get(now(inForce, join.claim()).id()))
                        .as(what)
                        .isEqualTo(events.get(now(inForce, join.with()).id()));
            } else if (correction.decision() instanceof Decision.Part part) {
                assertThat(events.get(now(inForce, part.claim()).id()))
                        .as(what)
                        .isNotEqualTo(events.get(now(inForce, part.from()).id()));
            }
        }
    }

    private static Claim now(Map<Claim, Claim> inForce, Claim seen) {
        return Objects.requireNonNull(inForce.get(seen), "not in force: " + seen);
    }

    private static String exported(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Exporter.What what : List.of(Exporter.What.CLAIMS, Exporter.What.EVENTS)) {
            new Exporter(dossier).export(what, Exporter.Format.JSONL, Filter.all(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Actor> actors(Claim claim) {
        List<Actor> actors = new ArrayList<>();
        claim.actors().forEach(p -> actors.add(p.actor()));
        claim.recipients().forEach(p -> actors.add(p.actor()));
        return actors;
    }
}
