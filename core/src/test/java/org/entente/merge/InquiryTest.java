package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.merge.Reports.BELARUS;
import static org.entente.merge.Reports.KIM;
import static org.entente.merge.Reports.LUKASHENKO;
import static org.entente.merge.Reports.NORTH_KOREA;
import static org.entente.merge.Reports.PUTIN;
import static org.entente.merge.Reports.RUSSIA;
import static org.entente.merge.Reports.SOCHI;
import static org.entente.merge.Reports.USA;
import static org.entente.merge.Reports.VOSTOCHNY;
import static org.entente.merge.Reports.report;
import static org.entente.record.EventType.AID;
import static org.entente.record.EventType.ASSAULT;
import static org.entente.record.EventType.CONSULT;
import static org.entente.record.EventType.STATEMENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.merge.Difference.Version;
import org.entente.merge.Reports.Report;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Factuality;
import org.entente.record.TimeRange;
import org.junit.jupiter.api.Test;

/** Why events are as they are, and what they tell of each other and of their documents. */
class InquiryTest {
    @Test
    void whatIsMuchAlikeSaysWhyItStaysApart() {
        Report report = report("d1").outlet("One").published("2023-09-16");
        report.says("Putin received Lukashenko in Sochi on Friday.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI)
                .on("2023-09-15");
        report.says("He had seen Lukashenko at the cosmodrome on Wednesday.", CONSULT, PUTIN, LUKASHENKO)
                .in(VOSTOCHNY)
                .on("2023-09-13");
        Why why = why("c1.0", report);
        assertThat(why.joined()).isEmpty();
        assertThat(why.apart()).singleElement().satisfies(apart -> {
            assertThat(apart.claim()).isEqualTo("c1.0");
            assertThat(apart.with()).isEqualTo("c1.1");
            assertThat(apart.agreements()).extracting(a -> a.on()).contains("type", "actors");
            assertThat(apart.against())
                    .anyMatch(r -> r.contains("2023-09-15 here, 2023-09-13 there"))
                    .anyMatch(r -> r.matches(".*Sochi here, Vostochny Cosmodrome there, [56],\\d{3} km apart"));
        });
    }

    @Test
    void everyVoiceSaysWhetherItIsSo() {
        Report report = report("d1").outlet("One").published("2023-09-15");
        report.says("Washington says Pyongyang supplied shells to Moscow.", AID, NORTH_KOREA)
                .to(RUSSIA)
                .heldBy(USA, Factuality.CERTAIN);
        report.says("Pyongyang denied that it supplied shells.", AID, NORTH_KOREA)
                .to(RUSSIA)
                .heldBy(NORTH_KOREA, Factuality.CERTAINLY_NOT);
        assertThat(why("c1.0", report).voices())
                .containsExactly(
                        new Why.Voiced("c1.0", "said to be so by United States"),
                        new Why.Voiced("c1.1", "denied by North Korea"));
    }

    @Test
    void twoWordingsOfOneQuoteAreVariants() {
        Report one = report("d1").outlet("One").published("2023-09-15");
        one.says("We never violate any agreement and will not now", STATEMENT, PUTIN)
                .quoting();
        Report other = report("d2").outlet("Two").published("2023-09-16");
        other.says("We do not violate any agreement, never, and not now either", STATEMENT, PUTIN)
                .quoting();
        assertThat(why("c1.0", one, other).differences()).singleElement().satisfies(d -> {
            assertThat(d.on()).isEqualTo("words");
            assertThat(d.versions()).extracting(v -> v.claims()).containsExactly(List.of("c1.0"), List.of("c2.0"));
        });
    }

    @Test
    void aLaterFigureOfAnOutletSupersedesItsOwnAndStandsBesideThoseOfOthers() {
        Report first = report("d1").outlet("One").published("2023-09-15");
        first.says("Russia shelled the market of Minsk, killing nine people.", ASSAULT, RUSSIA)
                .to(BELARUS)
                .on("2023-09-15");
        Report later = report("d2").outlet("One").published("2023-09-17");
        later.says("Russia shelled the market of Minsk on Friday, killing 14 people.", ASSAULT, RUSSIA)
                .to(BELARUS)
                .on("2023-09-15");
        Report other = report("d3").outlet("Two").published("2023-09-16");
        other.says("Russia shelled the market of Minsk, killing at least twelve people.", ASSAULT, RUSSIA)
                .to(BELARUS)
                .on("2023-09-15");
        assertThat(why("c1.0", first, later, other).differences())
                .containsExactly(new Difference(
                        "killed",
                        List.of(
                                new Version("14", List.of("c2.0"), false),
                                new Version("at least 12", List.of("c3.0"), false),
                                new Version("9", List.of("c1.0"), true))));
    }

    @Test
    void anUndatedReportKeepsCompanyWithDatedOnes() {
        Report dated = report("d1").outlet("One").published("2023-09-15");
        dated.says("Putin received Lukashenko in Sochi on Friday.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI)
                .on("2023-09-15");
        dated.says("Kim is to visit the Vostochny site on Sunday.", CONSULT, KIM, RUSSIA)
                .in(VOSTOCHNY)
                .on("2023-09-17")
                .future();
        Report undated = report("d2").outlet("Two");
        undated.says("Putin and Lukashenko met in Sochi.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI);
        undated.says("Kim will visit the Vostochny site.", CONSULT, KIM, RUSSIA)
                .in(VOSTOCHNY)
                .future();
        assertThat(proposed(undated, dated, undated)).hasValueSatisfying(time -> {
            assertThat(time.start()).isEqualTo(LocalDate.parse("2023-09-15"));
            assertThat(time.end()).isEqualTo(LocalDate.parse("2023-09-17"));
            assertThat(time.rule()).startsWith(Company.RULE).contains("met in Sochi");
        });
        assertThat(proposed(dated, dated, undated)).isEmpty();
        assertThat(proposed(undated, undated)).isEmpty();
    }

    @Test
    void whatIsBackgroundDatesNothing() {
        Report dated = report("d1").outlet("One").published("2023-09-15");
        dated.says("Putin had met Kim in Sochi in 2019.", CONSULT, PUTIN, KIM)
                .in(SOCHI)
                .on("2019-04-25");
        Report undated = report("d2").outlet("Two");
        undated.says("Kim once met Putin in Sochi.", CONSULT, KIM, PUTIN).in(SOCHI);
        assertThat(proposed(undated, dated, undated)).isEmpty();
    }

    @Test
    void aStoryHoldsWhatTheSamePartiesDidAndNothingElse() {
        Report report = report("d1").published("2023-09-16");
        report.says("Putin received Lukashenko in Sochi.", CONSULT, PUTIN, LUKASHENKO)
                .on("2023-09-15");
        report.says("Putin thanked Lukashenko for gas turbines in June.", STATEMENT, PUTIN)
                .to(LUKASHENKO)
                .on("2023-06-01");
        report.says("North Korea shipped grain.", AID, NORTH_KOREA).to(BELARUS);
        List<Event> events = merge(report);
        Map<String, List<Claim>> claims = events.stream()
                .collect(Collectors.toMap(Event::id, e -> claimsOf(e, report).toList()));
        Event meeting = eventOf("c1.0", events);
        assertThat(Stories.around(meeting, events, claims)).containsExactly(eventOf("c1.1", events), meeting);
    }

    private static Why why(String claim, Report... reports) {
        List<Event> events = merge(reports);
        Event event = eventOf(claim, events);
        List<Claim> its = claimsOf(event, reports).toList();
        List<Claim> others = all(reports).filter(c -> !its.contains(c)).toList();
        return Inquiry.of(event, its, others, documents(reports));
    }

    private static Optional<TimeRange> proposed(Report of, Report... reports) {
        Map<String, Event> events = new HashMap<>();
        merge(reports).forEach(e -> e.claims().forEach(c -> events.put(c, e)));
        Map<String, String> documentOf = all(reports).collect(Collectors.toMap(Claim::id, Claim::document));
        return Company.date(of.document(), of.claims(), events, documents(reports), documentOf);
    }

    private static List<Event> merge(Report... reports) {
        return new Merger()
                .merge(
                        Arrays.stream(reports).map(Report::document).toList(),
                        all(reports).toList())
                .events();
    }

    private static Event eventOf(String claim, List<Event> events) {
        return events.stream()
                .filter(e -> e.claims().contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Claim> claimsOf(Event event, Report... reports) {
        return all(reports).filter(c -> event.claims().contains(c.id()));
    }

    private static Stream<Claim> all(Report... reports) {
        return Arrays.stream(reports).flatMap(r -> r.claims().stream());
    }

    private static Map<String, Document> documents(Report... reports) {
        return Arrays.stream(reports)
                .map(Report::document)
                .collect(Collectors.toMap(Document::id, Function.identity()));
    }
}
