package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CorefScoreTest {
    @Test
    void aClusterCutInTwoCostsEachMeasureItsOwnShare() {
        CorefScore score =
                new CorefScore(Map.of("a", 1, "b", 1, "c", 1, "d", 1), Map.of("a", 1, "b", 1, "c", 2, "d", 2));
        assertThat(score.muc()).isCloseTo(80, within(0.01)); // 2 of 3 links, none wrong
        assertThat(score.b3()).isCloseTo(66.67, within(0.01));
        assertThat(score.ceafe()).isCloseTo(44.44, within(0.01)); // φ4 = 2/3, over 2 found and 1 gold
        assertThat(score.lea()).isCloseTo(50, within(0.01)); // 2 of 6 links
    }

    @Test
    void whatOnlyOneSideHasCountsAgainstIt() {
        CorefScore same = new CorefScore(Map.of("a", 1, "b", 1), Map.of("a", 7, "b", 7));
        assertThat(same.conll()).isCloseTo(100, within(0.01));
        CorefScore spurious = new CorefScore(Map.of("a", 1, "b", 1), Map.of("a", 7, "b", 7, "x", 7, "y", 8));
        assertThat(spurious.muc()).isCloseTo(66.67, within(0.01));
        assertThat(spurious.b3()).isLessThan(100);
        CorefScore missed = new CorefScore(Map.of("a", 1, "b", 1, "c", 2), Map.of("a", 7, "b", 7));
        assertThat(missed.muc()).isCloseTo(100, within(0.01));
        assertThat(missed.ceafe()).isCloseTo(66.67, within(0.01));
    }

    @Test
    void singletonsHaveNoLinks() {
        CorefScore score = new CorefScore(Map.of("a", 1, "b", 2), Map.of("a", 1, "b", 2));
        assertThat(score.muc()).isZero();
        assertThat(score.b3()).isCloseTo(100, within(0.01));
        assertThat(score.lea()).isCloseTo(100, within(0.01));
    }
}
