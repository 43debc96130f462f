package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.merge.Reports.BELARUS;
import static org.entente.merge.Reports.IN_RUSSIA;
import static org.entente.merge.Reports.KIM;
import static org.entente.merge.Reports.LAVROV;
import static org.entente.merge.Reports.LUKASHENKO;
import static org.entente.merge.Reports.MINSK;
import static org.entente.merge.Reports.NORTH_KOREA;
import static org.entente.merge.Reports.PESKOV;
import static org.entente.merge.Reports.PUTIN;
import static org.entente.merge.Reports.RUSSIA;
import static org.entente.merge.Reports.SOCHI;
import static org.entente.merge.Reports.USA;
import static org.entente.merge.Reports.VLADIVOSTOK;
import static org.entente.merge.Reports.VOSTOCHNY;
import static org.entente.merge.Reports.WAGNER;
import static org.entente.merge.Reports.report;
import static org.entente.record.EventType.ACCUSE;
import static org.entente.record.EventType.AID;
import static org.entente.record.EventType.COERCE;
import static org.entente.record.EventType.CONSULT;
import static org.entente.record.EventType.COOPERATE;
import static org.entente.record.EventType.STATEMENT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.merge.Reports.Report;
import org.entente.record.Event;
import org.entente.record.Factuality;
import org.entente.record.Standing;
import org.entente.record.TimeRange;
import org.junit.jupiter.api.Test;

class MergerTest {

    @Test
    void undatedReportTakesTheDateFromTheDatedOne() {
        Report dated = report("d1").outlet("One").published("2023-09-15");
        dated.says("Putin received Lukashenko in Sochi on Friday.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI)
                .on("2023-09-15");
        Report undated = report("d2").outlet("Two");
        undated.says("The remark fell during a summit in Sochi.", CONSULT, LUKASHENKO)
                .to(PUTIN)
                .in(SOCHI);

        Event event = only(dated, undated);

        assertThat(event.time())
                .isEqualTo(new TimeRange(
                        LocalDate.parse("2023-09-15"), LocalDate.parse("2023-09-15"), null, "other report"));
        assertThat(event.standing()).isEqualTo(Standing.REPORTED);
        assertThat(event.outlets()).isEqualTo(2);
        assertThat(event.origins()).isEqualTo(2);
        assertThat(event.headline()).isEqualTo("Vladimir Putin and Alexander Lukashenko met in Sochi");
        assertThat(event.merges()).singleElement().satisfies(m -> {
            assertThat(m.claim()).isEqualTo("c2.0");
            assertThat(m.with()).isEqualTo("c1.0");
            assertThat(m.agreements()).extracting(a -> a.on()).contains("type", "actors", "place");
        });
    }

    @Test
    void recurringMeetingsStayApart() {
        Report dated = report("d1").published("2023-09-15");
        dated.says("The two sat down at the spaceport on Wednesday.", CONSULT, PUTIN, KIM)
                .in(VOSTOCHNY)
                .on("2023-09-13");
        dated.says("They first saw each other in Vladivostok in 2019.", CONSULT, PUTIN, KIM)
                .in(VLADIVOSTOK)
                .during("2019-04-01", "2019-04-30");
        dated.says("Putin saw Lukashenko in Sochi on Friday.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI)
                .on("2023-09-15");
        Report undated = report("d2");
        undated.says("Earlier this week both were at the spaceport.", CONSULT, PUTIN, KIM)
                .in(VOSTOCHNY);
        undated.says("He now saw his guest in Sochi.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI);
        Report old = report("d3").published("2019-04-26");
        old.says("Kim came to Vladivostok to see Putin on Thursday.", CONSULT, KIM, PUTIN)
                .in(VLADIVOSTOK)
                .on("2019-04-25");

        assertThat(claimsOf(dated, undated, old))
                .containsExactlyInAnyOrder(List.of("c1.0", "c2.0"), List.of("c1.1", "c3.0"), List.of("c1.2", "c2.1"));
    }

    @Test
    void aVagueClaimJoinsOneOfTwoDatedMeetingsAndDoesNotChainThem() {
        Report first = report("d1").published("2019-04-26");
        first.says("Putin and Kim met on Thursday.", CONSULT, PUTIN, KIM).on("2019-04-25");
        Report second = report("d2").published("2023-09-14");
        second.says("Putin and Kim met on Wednesday.", CONSULT, PUTIN, KIM).on("2023-09-13");
        Report vague = report("d3").published("2023-09-16");
        vague.says("Putin and Kim have met.", CONSULT, PUTIN, KIM);

        assertThat(claimsOf(first, second, vague)).containsExactlyInAnyOrder(List.of("c1.0"), List.of("c2.0", "c3.0"));
    }

    @Test
    void theDeedIsNotTheAccusationAndItsDenialMakesItDisputed() {
        Report report = report("d1").published("2023-01-25");
        report.says("Washington blamed Pyongyang over arms for Wagner.", ACCUSE, USA)
                .to(NORTH_KOREA);
        report.says("North Korea armed Wagner, Washington holds.", AID, NORTH_KOREA)
                .to(WAGNER)
                .mode("military")
                .heldBy(USA, Factuality.CERTAIN);
        report.says("Nothing of the kind exists, the ministry replied.", AID, NORTH_KOREA)
                .to(WAGNER)
                .heldBy(NORTH_KOREA, Factuality.CERTAINLY_NOT);

        List<Event> events = merge(report);

        assertThat(events).hasSize(2);
        Event deed = events.stream().filter(e -> e.type() == AID).findFirst().orElseThrow();
        assertThat(deed.claims()).containsExactly("c1.1", "c1.2");
        assertThat(deed.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(deed.headline())
                .isEqualTo("United States says North Korea gave military aid to Wagner Group – denied by North Korea");
        Event accusation =
                events.stream().filter(e -> e.type() == ACCUSE).findFirst().orElseThrow();
        assertThat(accusation.standing()).isEqualTo(Standing.REPORTED);
        assertThat(accusation.headline()).isEqualTo("United States accused North Korea");
    }

    @Test
    void aPlanAndItsFulfilmentAreOneReportedEvent() {
        Report plan = report("d1").published("2023-09-11");
        plan.says("Kim will come to Vladivostok on Saturday.", CONSULT, KIM)
                .mode("visit")
                .to(RUSSIA)
                .in(VLADIVOSTOK)
                .on("2023-09-16")
                .future();
        Report visit = report("d2").published("2023-09-17");
        visit.says("Kim toured Vladivostok on Saturday.", CONSULT, KIM)
                .mode("visit")
                .to(RUSSIA)
                .in(VLADIVOSTOK)
                .on("2023-09-16");

        assertThat(only(plan, visit).standing()).isEqualTo(Standing.REPORTED);
        assertThat(only(plan).standing()).isEqualTo(Standing.PLANNED);
        assertThat(only(plan).headline()).isEqualTo("Planned: Kim Jong Un to visit Russia in Vladivostok");
    }

    @Test
    void anOfficialStandsForTheStateButNotForAnotherOfficial() {
        Report state = report("d1").published("2023-09-15");
        state.says("Russia and Belarus held talks in Minsk.", CONSULT, RUSSIA, BELARUS)
                .in(MINSK)
                .on("2023-09-14");
        Report minister = report("d2").published("2023-09-15");
        minister.says("Lavrov saw Lukashenko in Minsk.", CONSULT, LAVROV, LUKASHENKO)
                .in(MINSK)
                .on("2023-09-14");
        Report president = report("d3").published("2023-09-15");
        president
                .says("Putin dined with Lukashenko.", CONSULT, PUTIN, LUKASHENKO)
                .on("2023-09-14");

        Event talks = only(state, minister);
        assertThat(talks.actors()).containsExactlyInAnyOrder(LAVROV, LUKASHENKO);
        assertThat(merge(minister, president)).hasSize(2);
        assertThat(merge(state, minister, president)).hasSize(2);
    }

    @Test
    void speechIsOneEventByItsWords() {
        Report one = report("d1").published("2023-09-15");
        one.says("We break no rule and have no intention to break any rule here", STATEMENT, PUTIN)
                .quoting();
        one.says("Oil exports to friendly buyers rose by a third", STATEMENT, PUTIN)
                .quoting();
        Report translated = report("d2").published("2023-09-16");
        translated
                .says("We never break rules, and it is not our intention to break rules now", STATEMENT, PUTIN)
                .quoting();
        Report spokesman = report("d3").published("2023-09-16");
        spokesman.says("No deal was signed during the trip", STATEMENT, PESKOV).quoting();

        assertThat(claimsOf(one, translated, spokesman))
                .containsExactlyInAnyOrder(List.of("c1.0", "c2.0"), List.of("c1.1"), List.of("c3.0"));
    }

    @Test
    void directionMattersInHelp() {
        Report there = report("d1").published("2023-09-15");
        there.says("Russia shipped grain and flour east by rail.", AID, RUSSIA)
                .to(NORTH_KOREA)
                .on("2023-09-14");
        Report back = report("d2").published("2023-09-15");
        back.says("North Korea shipped grain and flour by rail.", AID, NORTH_KOREA)
                .to(RUSSIA)
                .on("2023-09-14");
        assertThat(merge(there, back)).hasSize(2);
    }

    @Test
    void oneReportThatTellsItTwiceMakesOneEvent() {
        Report report = report("d1").outlet("One").published("2023-09-15");
        report.says("Putin hosts Lukashenko.", CONSULT, PUTIN, LUKASHENKO);
        report.says("They talked for hours in Sochi.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI)
                .on("2023-09-15");
        report.says("It was their seventh meeting.", CONSULT, LUKASHENKO, PUTIN);

        Event event = only(report);
        assertThat(event.claims()).containsExactly("c1.0", "c1.1", "c1.2");
        assertThat(event.merges()).hasSize(2);
        assertThat(event.outlets()).isEqualTo(1);
        assertThat(event.time()).isNotNull().extracting(TimeRange::rule).isEqualTo("date");
    }

    @Test
    void aPlaceInsideACountryIsTheMoreExactOne() {
        Report wide = report("d1").published("2023-09-15");
        wide.says("Putin and Lukashenko met in Russia on Friday.", CONSULT, PUTIN, LUKASHENKO)
                .in(IN_RUSSIA)
                .on("2023-09-15");
        Report exact = report("d2").published("2023-09-16");
        exact.says("Putin saw Lukashenko in Sochi.", CONSULT, PUTIN, LUKASHENKO)
                .in(SOCHI)
                .during("2023-09-11", "2023-09-16");
        Event event = only(wide, exact);
        assertThat(event.place()).isNotNull().extracting(p -> p.name()).isEqualTo("Sochi");
        assertThat(event.time()).isNotNull().extracting(TimeRange::start).isEqualTo(LocalDate.parse("2023-09-15"));
    }

    @Test
    void whatNobodyIsSaidToHaveDoneIsOneEventWithTheReportThatTellsWho() {
        Report passive = report("d1").published("2023-09-15");
        passive.says("Lavrov was detained at the airport over forged papers.", COERCE)
                .to(LAVROV)
                .on("2023-09-15");
        Report again = report("d2").published("2023-09-16");
        again.says("Lavrov was held at the airport because of forged papers.", COERCE)
                .to(LAVROV)
                .on("2023-09-15");
        assertThat(only(passive, again).headline()).isEqualTo("Somebody used coercion against Sergey Lavrov");

        Report active = report("d3").published("2023-09-16");
        active.says("Belarus detained Lavrov at the airport over forged papers.", COERCE, BELARUS)
                .to(LAVROV)
                .on("2023-09-15");
        Event event = only(passive, again, active);
        assertThat(event.actors()).containsExactly(BELARUS);
        assertThat(event.recipients()).containsExactly(LAVROV);

        Report another = report("d4").published("2023-09-16");
        another.says("Peskov was detained at the airport over forged papers.", COERCE)
                .to(PESKOV)
                .on("2023-09-15");
        assertThat(merge(passive, another)).hasSize(2);
    }

    @Test
    void whatIsOnlyImaginedStaysApartFromWhatIsReported() {
        Report report = report("d1").published("2023-09-15");
        report.says("Should the two armies train together, Seoul would protest.", COOPERATE, RUSSIA, NORTH_KOREA)
                .context("hypothetical");
        report.says("The railways share a border station.", COOPERATE, RUSSIA, NORTH_KOREA);
        List<Event> events = merge(report);
        assertThat(events)
                .extracting(Event::standing)
                .containsExactlyInAnyOrder(Standing.HYPOTHETICAL, Standing.REPORTED);
    }

    @Test
    void aClaimWithoutItsDocumentIsRefused() {
        Report report = report("d1");
        report.says("Kim spoke.", STATEMENT, KIM);
        assertThatThrownBy(() -> new Merger().merge(List.of(), report.claims()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c1.0")
                .hasMessageContaining("d1");
    }

    private static List<Event> merge(Report... reports) {
        return new Merger()
                .merge(
                        Arrays.stream(reports).map(Report::document).toList(),
                        Arrays.stream(reports).flatMap(r -> r.claims().stream()).toList())
                .events();
    }

    private static Event only(Report... reports) {
        List<Event> events = merge(reports);
        assertThat(events).extracting(Event::headline).hasSize(1);
        return events.get(0);
    }

    private static List<List<String>> claimsOf(Report... reports) {
        return merge(reports).stream().map(Event::claims).toList();
    }
}
