package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.merge.Merged;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Standing;
import org.entente.record.Tense;
import org.junit.jupiter.api.Test;

/** What the five shared reports tell, across documents; skipped where they are not beside the checkout. */
class FiveReportsTest {
    private final List<Reports.Coded> reports =
            Reports.in(Reports.SHARED).stream().map(Reports::code).toList();
    private final List<Claim> claims =
            reports.stream().flatMap(r -> r.claims().stream()).toList();
    private final Merged merged = SharedEngine.get()
            .merge(reports.stream().map(Reports.Coded::document).toList(), claims);

    @Test
    void oneMeetingOfTwoReportsTakesItsDateFromTheOneThatHasIt() {
        Event sochi = meeting("Sochi", "BLR", "RUS");
        assertThat(documents(sochi)).contains("001", "004");
        assertThat(Objects.requireNonNull(sochi.time()).start()).isEqualTo(LocalDate.of(2023, 9, 15));
    }

    @Test
    void meetingsOfTheSamePeopleElsewhereAndYearsApartStayApart() {
        Event cosmodrome = meeting("Vostochny Cosmodrome", "PRK", "RUS");
        Event port = meeting("Vladivostok", "PRK", "RUS");
        assertThat(documents(cosmodrome)).containsExactly("001", "002", "004");
        assertThat(documents(port)).containsExactly("002", "003");
        assertThat(Objects.requireNonNull(port.time()).start()).isEqualTo(LocalDate.of(2019, 4, 1));
    }

    @Test
    void theAllegedSupplyIsDisputed() {
        assertThat(merged.events()).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(EventType.AID);
            assertThat(e.standing()).isEqualTo(Standing.DISPUTED);
            assertThat(countries(e.actors())).containsExactly("PRK");
            assertThat(e.recipients()).extracting(Actor::name).anyMatch(n -> n.contains("Wagner"));
        });
    }

    @Test
    void holdersNestThroughAgencies() {
        assertThat(claims).anySatisfy(c -> holders(c, "TASS", "Im Chon-il"));
        assertThat(claims).anySatisfy(c -> holders(c, "TASS", "Sin Hong-chol"));
        assertThat(claims).anySatisfy(c -> {
            assertThat(c.type()).isEqualTo(EventType.CONSULT);
            holders(c, "Korean Central News Agency");
        });
    }

    @Test
    void factualityFollowsTheWords() {
        assertThat(of(EventType.REQUEST, "PRK", "BLR")).anyMatch(c -> c.factuality() == Factuality.PROBABLE);
        assertThat(of(EventType.REQUEST, "RUS", "PRK")).anyMatch(c -> c.factuality() == Factuality.PROBABLE);
        assertThat(claims)
                .anyMatch(c -> c.type() == EventType.AGREE
                        && c.factuality() == Factuality.CERTAINLY_NOT
                        && "Dmitry Peskov".equals(c.innermost().name()));
        assertThat(of(EventType.AID, "PRK", "RUS"))
                .anyMatch(c -> c.factuality() == Factuality.PROBABLE && c.tense() == Tense.FUTURE && c.attributed());
    }

    @Test
    void whoDidWhatToWhom() {
        assertThat(of(EventType.ACCUSE, "EU", "BLR")).isNotEmpty();
        assertThat(of(EventType.REQUEST, "EU", "ICC")).isNotEmpty();
        assertThat(of(EventType.COERCE, "ICC", "RUS")).isNotEmpty();
        assertThat(of(EventType.REQUEST, "PRK", "BLR")).anyMatch(c -> "meet".equals(c.mode()));
        assertThat(claims)
                .filteredOn(c -> c.type() == EventType.MOBILIZE && c.time() != null)
                .extracting(c ->
                        Objects.requireNonNull(Objects.requireNonNull(c.time()).start()))
                .anyMatch(day -> day.getYear() == 2023 && day.getMonthValue() == 4);
    }

    private Event meeting(String place, String... countries) {
        return merged.events().stream()
                .filter(e -> e.type() == EventType.CONSULT && e.mode() == null && e.place() != null)
                .filter(e -> Objects.requireNonNull(e.place()).name().equals(place))
                .filter(e -> countries(e.actors()).equals(Set.of(countries)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no meeting at " + place));
    }

    private Set<String> documents(Event event) {
        return reports.stream()
                .map(Reports.Coded::document)
                .filter(d -> event.claims().stream().anyMatch(c -> isOf(c, d)))
                .map(d -> d.uri().substring(0, 3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOf(String claim, Document document) {
        return claim.startsWith("c" + document.id().substring(1) + ".");
    }

    private List<Claim> of(EventType type, String actor, String recipient) {
        return claims.stream()
                .filter(c -> c.type() == type)
                .filter(c -> hasCountry(c.actors(), actor) && hasCountry(c.recipients(), recipient))
                .toList();
    }

    private static boolean hasCountry(List<Participant> participants, String country) {
        return participants.stream().anyMatch(p -> country.equals(p.actor().country()));
    }

    private static Set<String> countries(List<Actor> actors) {
        return actors.stream().map(Actor::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static void holders(Claim claim, String... names) {
        assertThat(claim.holders()).extracting(Holder::name).containsSubsequence(names);
    }
}
