package org.entente.cli.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.cli.LineEngine;
import org.entente.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingTest {
    private final Path folder;
    private final Map<String, SourceFile> files = new LinkedHashMap<>();

    CodingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void report(String name, String text) throws IOException {
        files.put(name, new SourceFile(Files.writeString(folder.resolve(name), text)));
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheRestGoesOn() throws IOException {
        report("a.txt", "SLOW");
        for (int i = 0; i < 5; i++) {
            report("b" + i + ".txt", "Report " + i);
        }
        List<Outcome> outcomes = new ArrayList<>();
        new Coding(LineEngine.open(), 1, Duration.ofMillis(500), () -> false).run(files, outcomes::addAll);
        assertThat(outcomes).hasSize(6);
        assertThat(outcomes.stream().filter(Outcome.Coded.class::isInstance)).hasSize(5);
        assertThat(outcomes).anySatisfy(o -> assertThat(o).isInstanceOfSatisfying(Outcome.Failed.class, f -> {
            assertThat(f.failure().reason()).isEqualTo(Reason.FAULT);
            assertThat(f.failure().detail()).contains("given up after");
        }));
    }

    @Test
    void aStopBeginsNothingNew() throws IOException {
        for (int i = 0; i < 200; i++) {
            report("b" + i + ".txt", "Report " + i);
        }
        AtomicBoolean stop = new AtomicBoolean();
        List<Outcome> outcomes = new ArrayList<>();
        new Coding(LineEngine.open(), 1, Duration.ofMinutes(1), stop::get).run(files, come -> {
            outcomes.addAll(come);
            stop.set(true);
        });
        assertThat(outcomes).hasSizeLessThan(20);
    }
}
