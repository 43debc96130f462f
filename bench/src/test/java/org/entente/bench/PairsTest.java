package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void eachStandsForOneOnly() {
        assertThat(Pairs.count(List.of("ab"), List.of("a", "b"), String::contains))
                .isEqualTo(1);
    }

    @Test
    void whoeverCanMovesOnForOneWhoCannot() {
        assertThat(Pairs.count(List.of("ab", "a"), List.of("a", "b"), String::contains))
                .isEqualTo(2);
        assertThat(Pairs.count(List.of("abc", "ab", "a"), List.of("a", "b", "c"), String::contains))
                .isEqualTo(3);
    }

    @Test
    void nothingFitsNothing() {
        assertThat(Pairs.count(List.of("x"), List.of("y"), String::contains)).isZero();
        assertThat(Pairs.count(List.<String>of(), List.of("y"), String::contains))
                .isZero();
    }
}
