package org.entente.merge.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

class CasualtiesTest {
    @Test
    void theTitlesFigureGoesBeforeThoseOfTheText() {
        assertThat(of("Ferry fire leaves three dead", "Ten people drowned in the strait in a storm of old."))
                .hasValueSatisfying(c -> assertThat(c.fewest()).isEqualTo(3));
    }

    @Test
    void whoTellsOfWoundedOnlyTellsThatNobodyDied() {
        Optional<Casualties> early =
                of("Market blast wounds six", "Six traders were taken to the clinic after the blast.");
        Optional<Casualties> late = of("Trader dies of wounds from market blast", "One of six traders hurt has died.");
        assertThat(early).hasValueSatisfying(c -> assertThat(c.most()).isZero());
        assertThat(early.orElseThrow().disagrees(late.orElseThrow())).isTrue();
        assertThat(late.orElseThrow().disagrees(early.orElseThrow())).isTrue();
    }

    @Test
    void oneDeathToldDoesNotContradictAFigure() {
        Casualties one = of("Miner mourned", "Ivo Lanz was killed when the shaft gave way.")
                .orElseThrow();
        Casualties all = of("Five dead in shaft", "Five miners were killed when the shaft gave way.")
                .orElseThrow();
        assertThat(one.disagrees(all)).isFalse();
        assertThat(one.disagrees(one)).isFalse();
    }

    @Test
    void whoeverDidItMayBeCountedOrNot() {
        Casualties with = of(
                        "Five dead at depot", "Five people died, among them the gunman, who was shot dead by guards.")
                .orElseThrow();
        Casualties without = of("Four killed at depot", "Four clerks were killed at the depot on Tuesday.")
                .orElseThrow();
        assertThat(with.disagrees(without)).isFalse();
    }

    @Test
    void theNumberWithWhoeverDidItMeetsThatOfTheVictims() {
        Casualties with = of("Six dead at depot", "Six people died at the depot, including the gunman, police said.")
                .orElseThrow();
        Casualties without = of(
                        "Clerk kills five at depot",
                        "A clerk killed five colleagues before turning the gun on himself.")
                .orElseThrow();
        assertThat(List.of(with.fewest(), with.most())).containsExactly(5, 6);
        assertThat(List.of(without.fewest(), without.most())).containsExactly(5, 6);
        assertThat(with.disagrees(without)).isFalse();
    }

    @Test
    void boundsThatDoNotMeetDisagreeThoughWhoeverDidItDied() {
        Casualties five = of(
                        "Clerk kills five at depot",
                        "A clerk killed five colleagues before turning the gun on himself.")
                .orElseThrow();
        Casualties eight = of("Eight killed at depot", "Eight clerks were killed at the depot on Tuesday.")
                .orElseThrow();
        assertThat(five.disagrees(eight)).isTrue();
    }

    @Test
    void aThirdReportMayTellHowTwoNumbersComeAbout() {
        Casualties all = of("Five dead at depot", "Five people died at the depot on Tuesday.")
                .orElseThrow();
        Casualties victims = of("Four dead at depot", "Four people died at the depot on Tuesday.")
                .orElseThrow();
        Casualties both = of(
                        "Clerk kills four at depot",
                        "A clerk killed four colleagues before turning the gun on himself.")
                .orElseThrow();
        assertThat(Casualties.disagree(List.of(all, victims))).isTrue();
        assertThat(Casualties.disagree(List.of(all, victims, both))).isFalse();
    }

    @Test
    void theDeathOfWhoeverDidItIsNoVictims() {
        Casualties suspect = of("Raider shot dead after depot attack", "The suspect was shot dead by guards on Monday.")
                .orElseThrow();
        Casualties wounded = of("Depot attack wounds two", "Two guards were wounded at the depot on Monday.")
                .orElseThrow();
        assertThat(suspect.disagrees(wounded)).isFalse();
    }

    @Test
    void oneWhoDiedLaterSupersedesTheNumberBefore() {
        assertThat(of(
                        "Third miner dies after shaft fire",
                        "A miner hurt in the shaft fire, in which two miners were killed, died on Monday."))
                .hasValueSatisfying(c -> assertThat(c.fewest()).isEqualTo(3));
    }

    @Test
    void aPartThatATextBeginsWithIsNotAll() {
        Casualties parts = of(
                        "Raider of two mills was without work",
                        "Two men were killed at the first mill. The raider killed four at both mills, police said.")
                .orElseThrow();
        Casualties all =
                of("Four killed at mills", "Four men were killed on Monday.").orElseThrow();
        assertThat(parts.disagrees(all)).isFalse();
    }

    @Test
    void linksAboveTheReportAndCaptionsFromElsewhereDoNotCount() {
        assertThat(
                        of(
                                "Baker shot at night market",
                                "Nine killed in mountain road fall. A baker was shot at the night market and is in good condition."))
                .hasValueSatisfying(c -> assertThat(c.most()).isZero());
        assertThat(of(
                        "Baker shot at night market",
                        "A vigil for a porter fatally shot earlier was near. A baker was shot at the night market."))
                .hasValueSatisfying(c -> assertThat(c.most()).isZero());
    }

    @Test
    void otherYearsAndManyHappeningsDoNotCount() {
        assertThat(of("Bus slides off road", "Nine riders were hurt. In 2009 a crash there killed seven pilgrims."))
                .hasValueSatisfying(c -> assertThat(c.most()).isZero());
        assertThat(of("Eleven killed in weekend attacks", "Eleven people were killed in three towns."))
                .isEmpty();
    }

    @Test
    void noHarmNoNumber() {
        assertThat(of("Bakery reopens", "The bakery on the square has new ovens."))
                .isEmpty();
    }

    private static Optional<Casualties> of(String title, String text) {
        Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.codePointCount(0, text.length())));
        return Casualties.of(
                new Document("d1", "1", "d1.txt", title, null, null, null, null, "en", text, List.of(all)));
    }
}
