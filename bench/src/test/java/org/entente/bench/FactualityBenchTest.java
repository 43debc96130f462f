package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityBenchTest {
    private static final String HEADER = "id\ttokens\tpredicate\tvalue\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theBaselinesKnowTheTrainingPart() throws IOException {
        Files.writeString(
                folder.resolve("train.tsv"),
                HEADER + "a\tThe ferry sailed .\t2\t3\nb\tIt may sink .\t2\t0\nc\tThey left .\t1\t3\n");
        List<Figure> figures = measure(HEADER + "d\tThe boat sailed .\t2\t2\nd\tThe boat sailed .\t2\t1\n");
        assertThat(figures.get(0)).isEqualTo(Figure.fine("baseline_mae", 1.5));
        assertThat(figures.get(2).metric()).isEqualTo("baseline_word_mae");
        assertThat(figures.get(2).value()).isCloseTo(0.75, within(1e-9));
        assertThat(figures.get(4).metric()).isEqualTo("mae");
        assertThat(figures.get(4).value()).isBetween(0.0, 5.0);
    }

    @Test
    void aPredicateOutsideItsSentenceIsNamed() {
        assertThatThrownBy(() -> measure(HEADER + "d\tThe boat sailed .\t4\t2\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("d has predicate 4");
        assertThatThrownBy(() -> measure(HEADER + "d\tThe boat sailed .\ttwo\t2\n"))
                .hasMessageContaining("both must be numbers");
    }

    @Test
    void errorAndCorrelationOfNumbers() {
        Agreement agreement = new Agreement();
        assertThat(agreement.pearson()).isZero();
        agreement.add(1, 2);
        agreement.add(2, 4);
        agreement.add(3, 6);
        assertThat(agreement.meanError()).isEqualTo(2);
        assertThat(agreement.pearson()).isCloseTo(1, within(1e-9));
        agreement.add(6, 0);
        assertThat(agreement.pearson()).isNegative();
    }

    private List<Figure> measure(String gold) throws IOException {
        return new FactualityBench()
                .run(Files.writeString(folder.resolve("dev.tsv"), gold), new PrintWriter(Writer.nullWriter()));
    }
}
