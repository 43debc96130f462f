package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void precisionRecallAndF1OverAllSets() {
        Counts counts = new Counts();
        counts.add(Set.of("a", "b", "c"), Set.of("a", "b", "x"));
        counts.add(Set.of("d"), Set.of());
        assertThat(counts.precision()).isCloseTo(66.67, within(0.01));
        assertThat(counts.recall()).isEqualTo(50);
        assertThat(counts.f1()).isCloseTo(57.14, within(0.01));
    }

    @Test
    void nothingRightIsZeroAndNoDivisionByIt() {
        Counts counts = new Counts();
        assertThat(counts.f1()).isZero();
        counts.add(Set.of(), Set.of("x"));
        assertThat(counts.precision()).isZero();
        assertThat(counts.recall()).isZero();
    }
}
