package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.annotate.Vectors;
import org.entente.annotate.model.HappeningReader;
import org.entente.annotate.model.ModelAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** On the model that comes with Entente, and the file beside it that only measurements need. */
@DisabledIfSystemProperty(named = "entente.model", matches = ".+", disabledReason = "another model")
class HappeningReaderTest {
    @SuppressWarnings("NullAway.Init")
    private static ModelAnnotator annotator;

    @SuppressWarnings("NullAway.Init")
    private static HappeningReader reader;

    @BeforeAll
    static void load() {
        annotator = ModelAnnotator.open();
        reader = HappeningReader.open();
    }

    @Test
    void eachWordHasAVectorHoweverLongTheDocument() {
        List<Sentence> sentences = annotator.annotate(List.of(
                List.of("Fire", "destroyed", "a", "mill", "."),
                Collections.nCopies(300, "Unpronounceability-Szczebrzeszyn"),
                List.of("Nobody", "was", "hurt", ".")));
        float[][][] told = reader.told(sentences);
        assertThat(told.length).isEqualTo(3);
        assertThat(told[0].length).isEqualTo(5);
        assertThat(told[1].length).isEqualTo(300);
        assertThat(told[2][3]).hasSameSizeAs(told[0][0]);
    }

    @Test
    void wordsOfOneHappeningAreNearer() {
        float[] destroyed = told("Fire destroyed the old mill in Halden on Monday .", 1);
        float[] gutted = told("The blaze gutted the mill in Halden , police said .", 2);
        float[] elected = told("Voters in Peru elected a new president on Monday .", 3);
        assertThat(cosine(destroyed, gutted)).isGreaterThan(cosine(destroyed, elected));
    }

    @Test
    void anotherEnginesSentencesAreRefused() {
        Sentence s = annotator.annotate(List.of(List.of("Oslo", "waits", "."))).get(0);
        Sentence plain = new Sentence(
                0, s.block(), s.span(), s.tokens(), s.mentions(), s.attributions(), s.triggers(), Vectors.NONE);
        assertThatThrownBy(() -> reader.told(List.of(plain)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another engine");
    }

    private static float[] told(String sentence, int word) {
        return reader.told(annotator.annotate(List.of(List.of(sentence.split(" ")))))[0][word];
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
            ofA += (double) a[i] * a[i];
            ofB += (double) b[i] * b[i];
        }
        return product / Math.sqrt(ofA * ofB);
    }
}
