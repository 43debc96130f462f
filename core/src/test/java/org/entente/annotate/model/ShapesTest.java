package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    @ParameterizedTest
    @CsvSource({
        "port, lower",
        "n't, lower",
        "Ålesund, title",
        "I, title",
        "O'clock, title",
        "U.S., upper",
        "NATO, upper",
        "McCoy, mixed",
        "eBay, mixed",
        "O'Brien, mixed",
        "2024, digit",
        "3.5, digit",
        "m², digitmix",
        "F-16, digitmix",
        "'3rd', digitmix",
        "--, mark",
        "😀, mark",
        "北京, lower"
    })
    void theShapeOf(String word, String shape) {
        assertThat(Shapes.NAMES.get(Shapes.of(word))).isEqualTo(shape);
    }
}
