package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

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
                new Document("d1", "1", "d1.txt", title, null, null, null, null, "en", text, java.util.List.of(all)));
    }
}
