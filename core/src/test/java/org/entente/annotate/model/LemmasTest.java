package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LemmasTest {
    @Test
    void aScriptTellsWhatToTakeAndWhatToAdd() {
        assertThat(lemma("Ports", "l1+")).isEqualTo("port");
        assertThat(lemma("countries", "l3+y")).isEqualTo("country");
        assertThat(lemma("is", "l2+be")).isEqualTo("be");
        assertThat(lemma("Oslo", "c0+")).isEqualTo("Oslo");
        assertThat(lemma("Alps", "c1+")).isEqualTo("Alp");
    }

    @Test
    void aScriptThatLeavesNothingLeavesTheWord() {
        assertThat(lemma("Is", "l3+be")).isEqualTo("is");
        assertThat(lemma("Is", "c2+")).isEqualTo("is");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOne() {
        assertThat(lemma("a😀", "l1+")).isEqualTo("a");
    }

    @Test
    void whatIsNoScriptIsTold() {
        assertThat(List.of("l0+", "c12+x", "l1++")).allMatch(Lemmas::isScript);
        assertThat(List.of("", "x0+", "l+", "l-1+", "l99999+")).noneMatch(Lemmas::isScript);
    }

    @Test
    void theWholeWordDecidesThenTheLongestEnding() {
        Lemmas lemmas = new Lemmas(Map.of(
                "VBD", Map.of("", "l0+", "ed", "l2+", "ied", "l3+y", "^met", "l2+eet"), "NN!", Map.of("", "c0+")));
        assertThat(lemmas.of("met", "VBD")).isEqualTo("meet");
        assertThat(lemmas.of("helmet", "VBD")).isEqualTo("helmet");
        assertThat(lemmas.of("Denied", "VBD")).isEqualTo("deny");
        assertThat(lemmas.of("armed", "VBD")).isEqualTo("arm");
        assertThat(lemmas.of("NATO", "NN")).isEqualTo("NATO");
        assertThat(lemmas.of("Harbours", "NNS")).isEqualTo("harbours");
    }

    private static String lemma(String word, String script) {
        return new Lemmas(Map.of("NN", Map.of("", script), "NN!", Map.of("", script))).of(word, "NN");
    }
}
