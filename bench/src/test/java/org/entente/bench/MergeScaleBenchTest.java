package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeScaleBenchTest {
    @Test
    void syntheticHappeningsAreFoundAgain() throws IOException {
        List<Figure> figures = measure("2000");
        assertThat(value(figures, "pair_precision")).isGreaterThan(95);
        assertThat(value(figures, "pair_recall")).isGreaterThan(90);
        assertThat(figures.get(figures.size() - 1).metric()).isEqualTo("seconds");
    }

    @Test
    void theSameSeedMakesTheSameClaims() {
        assertThat(new SyntheticClaims(1000, 3).claims()).isEqualTo(new SyntheticClaims(1000, 3).claims());
        assertThat(new SyntheticClaims(1000, 3).claims()).isNotEqualTo(new SyntheticClaims(1000, 4).claims());
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> measure("many"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'many'");
        assertThatThrownBy(() -> measure("10")).hasMessageContaining("from 1000 on");
    }

    private static List<Figure> measure(String number) throws IOException {
        return new MergeScaleBench().run(Path.of(number), new PrintWriter(Writer.nullWriter()));
    }

    private static double value(List<Figure> figures, String metric) {
        return figures.stream()
                .filter(f -> f.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
