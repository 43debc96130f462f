package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.dossier.Records.CHILE;
import static org.entente.dossier.Records.KIM;
import static org.entente.dossier.Records.MINISTER;
import static org.entente.dossier.Records.NORWAY;
import static org.entente.dossier.Records.UNION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterTest {
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 10);

    private static Dossier dossier;

    @BeforeAll
    static void fill(@TempDir Path dir) {
        dossier = Dossier.open(dir);
        dossier.add(
                List.of(
                        Records.report(1, "El Cóndor", MARCH, NORWAY, CHILE, 0),
                        Records.report(2, "Nordic Wire", MARCH, MINISTER, CHILE, 1),
                        Records.report(3, "Nordic Wire", APRIL, MINISTER, CHILE, 1),
                        Records.report(4, null, APRIL, UNION, NORWAY, 2),
                        Records.report(5, "The Fjord Post", null, KIM, UNION, 3)),
                List.of());
        dossier.refresh(new Merger());
    }

    @AfterAll
    static void close() {
        dossier.close();
    }

    private static void finds(Filter filter, Integer... reports) {
        List<String> documents =
                List.of(reports).stream().map(n -> "reports/" + n + ".txt").toList();
        assertThat(dossier.claims(filter))
                .extracting(c -> dossier.document(c.document()).orElseThrow().uri())
                .containsExactlyInAnyOrderElementsOf(documents);
        assertThat(dossier.countClaims(filter)).isEqualTo(reports.length);
        List<Event> events = dossier.events(filter);
        assertThat(events).hasSize(reports.length);
        assertThat(dossier.countEvents(filter)).isEqualTo(reports.length);
        for (Event event : events) {
            assertThat(dossier.claimsOf(event.id())).isSubsetOf(dossier.claims(filter));
        }
    }

    @Test
    void anActorIsFoundByNamePartIdOrCountry() {
        finds(Filter.all().actor("norway"), 1, 2, 3, 4);
        finds(Filter.all().actor("NOR"), 1, 2, 3, 4);
        finds(Filter.all().actor("Q298"), 1, 2, 3);
        finds(Filter.all().actor("Bjornstad"), 2, 3);
        finds(Filter.all().actor("lucja bjørnstad"), 2, 3);
        finds(Filter.all().actor("kim jae ho"), 5);
        finds(Filter.all().actor("Kim Jae-Ho"), 5);
        finds(Filter.all().actor("south korea"), 5);
        finds(Filter.all().actor("EU"), 4, 5);
        finds(Filter.all().actor("Nor way"));
        finds(Filter.all().actor("%"));
        finds(Filter.all().actor("  "), 1, 2, 3, 4, 5);
    }

    @Test
    void theOtherPartyMayStandOnEitherSide() {
        finds(Filter.all().actor("Norway").with("Chile"), 1, 2, 3);
        finds(Filter.all().actor("Chile").with("Norway"), 1, 2, 3);
        finds(Filter.all().with("Chile"), 1, 2, 3);
        finds(Filter.all().actor("Bjørnstad").with("Norway"));
        finds(Filter.all().actor("Kim").with("Chile"));
    }

    @Test
    void byTypeStandingOutletAndWords() {
        finds(Filter.all().type(EventType.CONSULT), 2, 3, 5);
        finds(Filter.all().standing(Standing.DENIED), 4);
        finds(Filter.all().outlet("condor"), 1);
        finds(Filter.all().outlet("nordic wire"), 2, 3);
        finds(Filter.all().text("HERRING quota"), 1, 4, 5);
        finds(Filter.all().text("quota herring"));
    }

    @Test
    void byTimeOrElseByTheFirstReportWithoutWhatHasNeither() {
        finds(Filter.all().from(MARCH), 1, 2, 3, 4);
        finds(Filter.all().from(MARCH.plusDays(1)), 3, 4);
        finds(Filter.all().to(APRIL.minusDays(1)), 1, 2);
        finds(Filter.all().from(MARCH).to(MARCH), 1, 2);
    }

    @Test
    void byConfidenceWithTheLeastItself() {
        finds(Filter.all().confidence(0.0), 1, 2, 3, 4, 5);
        finds(Filter.all().confidence(0.5), 1, 2, 3, 4, 5);
        finds(Filter.all().confidence(0.51), 1, 2, 3, 4);
        finds(Filter.all().confidence(0.75), 1, 2, 3, 4);
        finds(Filter.all().confidence(0.76));
        assertThatThrownBy(() -> Filter.all().confidence(70.0)).hasMessageContaining("confidence out of 0–1: 70.0");
    }

    @Test
    void theLeastSureClaimsComeFirstIfSoOrdered() {
        List<Claim> claims = dossier.claims(Filter.all(), ClaimOrder.CONFIDENCE);
        assertThat(claims).extracting(Claim::confidence).containsExactly(0.5, 0.75, 0.75, 0.75, 0.75);
        assertThat(claims.subList(1, 5)).isEqualTo(dossier.claims(Filter.all()).subList(0, 4));
        assertThat(dossier.claims(Filter.all().offset(1).limit(2), ClaimOrder.CONFIDENCE))
                .isEqualTo(claims.subList(1, 3));
    }

    @Test
    void eventsComeInOrderOfTime() {
        assertThat(dossier.events(Filter.all()))
                .extracting(e -> e.time() == null ? null : e.time().end())
                .containsExactly(MARCH, MARCH, APRIL, APRIL, null);
        assertThat(dossier.events(Filter.all().offset(1).limit(2)))
                .isEqualTo(dossier.events(Filter.all()).subList(1, 3));
    }

    @Test
    void documentsByWhatTheyAreAndByWhatTheyCarry() {
        assertThat(uris(Filter.all().outlet("NORDIC"))).containsExactly("reports/2.txt", "reports/3.txt");
        assertThat(uris(Filter.all().from(APRIL))).containsExactlyInAnyOrder("reports/3.txt", "reports/4.txt");
        assertThat(uris(Filter.all().actor("Kim"))).containsExactly("reports/5.txt");
        assertThat(uris(Filter.all().standing(Standing.DENIED))).containsExactly("reports/4.txt");
        assertThat(uris(Filter.all().confidence(0.75).from(APRIL)))
                .containsExactlyInAnyOrder("reports/3.txt", "reports/4.txt");
        assertThat(uris(Filter.all().confidence(0.75))).hasSize(4).doesNotContain("reports/5.txt");
        assertThat(uris(Filter.all().text("report 1 on"))).containsExactly("reports/1.txt");
        assertThat(uris(Filter.all())).hasSize(5).last().isEqualTo("reports/5.txt");
    }

    private static List<String> uris(Filter filter) {
        return dossier.documents(filter).stream().map(DocumentEntry::uri).toList();
    }

    @Test
    void claimsComeInOrderOfDateAndPlace() {
        List<Claim> claims = dossier.claims(Filter.all());
        assertThat(claims.get(4).document())
                .isEqualTo(Records.report(5, "The Fjord Post", null, KIM, UNION, 3)
                        .document()
                        .id());
    }
}
