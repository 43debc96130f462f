package org.entente.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.cli.LineEngine;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;

class CodingTest {
    private static final Engine ENGINE = new Engine(LineEngine::open, () -> {});

    private final Visit visit = new Visit(new FileInput(Path.of("reports"), 0, 0));

    private Work report(String name, String text) {
        return Work.of(visit, new Source(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Outcome> all(Coding coding) {
        List<Outcome> outcomes = new ArrayList<>();
        while (!coding.isIdle()) {
            outcomes.addAll(coding.come());
        }
        return outcomes;
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheRestGoesOn() {
        try (Coding coding = new Coding(ENGINE, 4, Duration.ofMillis(500), () -> false)) {
            coding.submit(report("a.txt", "SLOW"));
            for (int i = 0; i < 5; i++) {
                coding.submit(report("b" + i + ".txt", "Report " + i));
            }
            List<Outcome> outcomes = all(coding);
            assertThat(outcomes).hasSize(6);
            assertThat(outcomes.stream().filter(Outcome.Coded.class::isInstance))
                    .hasSize(5);
            assertThat(outcomes).anySatisfy(o -> assertThat(o).isInstanceOfSatisfying(Outcome.Failed.class, f -> {
                assertThat(f.failure().reason()).isEqualTo(Reason.TIME);
                assertThat(f.failure().detail()).contains("given up after");
            }));
        }
    }

    @Test
    void aStopBeginsNothingNew() {
        AtomicBoolean stop = new AtomicBoolean();
        try (Coding coding = new Coding(ENGINE, 1, Duration.ofMinutes(1), stop::get)) {
            coding.submit(report("b.txt", "Report"));
            stop.set(true);
            for (int i = 0; i < 200; i++) {
                coding.submit(report("b" + i + ".txt", "Report " + i));
            }
            assertThat(all(coding)).hasSize(1);
        }
    }
}
