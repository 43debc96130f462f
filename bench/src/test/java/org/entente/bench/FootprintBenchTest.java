package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintBenchTest {
    @Test
    void aFreshProcessSaysWhenItsFirstClaimsAreThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.txt"), """
                The Harbour Courier

                4 May 2021

                The foreign minister of Norway met her colleague from Finland in Oslo on Monday. They signed a treaty.
                """);
        List<Figure> figures = new FootprintBench(1, 1, 1).run(folder, new PrintWriter(Writer.nullWriter()));
        assertThat(figures).allMatch(figure -> figure.value() > 0);
        assertThat(figures)
                .extracting(Figure::metric)
                .contains("first_claims_seconds", "model_bytes")
                .endsWith("times_corenlp");
    }
}
