package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.merge.Merger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Command line and server, each a process, at the same time on one dossier. */
@Timeout(180)
class ConcurrencyTest {
    private static final int DOCUMENTS = 40;

    private final Path temp;
    private final Path dir;
    private final Path log;

    ConcurrencyTest(@TempDir Path temp) {
        this.temp = temp;
        this.dir = temp.resolve("dossier");
        this.log = temp.resolve("log");
    }

    @Test
    void aWriterAndReadersInOtherProcessesAllGetThrough() throws Exception {
        Dossier.open(dir).close();
        List<Process> all = new ArrayList<>();
        List<Path> logs = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                logs.add(temp.resolve("log" + i));
            }
            all.add(Processes.start(logs.get(0), Processes.Reading.class, dir, DOCUMENTS));
            all.add(Processes.start(logs.get(1), Processes.Reading.class, dir, DOCUMENTS));
            all.add(Processes.start(logs.get(2), Processes.Adding.class, dir, DOCUMENTS, 2));
            for (int i = 0; i < 3; i++) {
                assertThat(all.get(i).waitFor(120, TimeUnit.SECONDS))
                        .as("process %s ends", i)
                        .isTrue();
                String said = Files.readString(logs.get(i));
                assertThat(all.get(i).exitValue()).as(said).isZero();
            }
        } finally {
            all.forEach(Process::destroyForcibly);
        }
    }

    @Test
    void twoWritingProcessesAddTheSameOnlyOnce() throws Exception {
        Process one = Processes.start(log, Processes.Adding.class, dir, 30, 3);
        Process two = Processes.start(log, Processes.Adding.class, dir, 30, 5);
        try {
            assertThat(one.waitFor(120, TimeUnit.SECONDS) && two.waitFor(120, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(one.exitValue() + two.exitValue())
                    .as(Files.readString(log))
                    .isZero();
        } finally {
            one.destroyForcibly();
            two.destroyForcibly();
        }
        try (Dossier dossier = Dossier.open(dir)) {
            dossier.refresh(new Merger());
            Agreement.check(dossier, dir, 30);
        }
    }

    @Test
    void aWriterThatMayNotWaitLongerSaysWhatToDo() throws IOException, InterruptedException {
        try (Dossier dossier = Dossier.open(dir, Duration.ofMillis(300))) {
            dossier.add(Records.reports(0, 1), List.of());
            Process holding = Processes.start(log, Processes.Holding.class, dir);
            try {
                while (!Files.readString(log).contains("holding")) {
                    assertThat(holding.isAlive()).as(Files.readString(log)).isTrue();
                    Thread.sleep(20);
                }
                assertThat(dossier.account().documents()).isEqualTo(1);
                DossierException e = org.junit.jupiter.api.Assertions.assertThrows(
                        DossierException.class, () -> dossier.add(Records.reports(1, 2), List.of()));
                assertThat(e.code()).isEqualTo(DossierException.Code.LOCKED);
                assertThat(e.remedy()).contains("other command");
            } finally {
                holding.destroyForcibly().waitFor();
            }
            dossier.add(Records.reports(1, 2), List.of());
            assertThat(dossier.account().documents()).isEqualTo(2);
        }
    }

    @Test
    void threadsOfOneProcessReadAndWriteTogether() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (Dossier dossier = Dossier.open(dir)) {
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < 2; t++) {
                int first = t * 8;
                all.add(threads.submit(() -> {
                    for (int i = first; i < first + 8; i++) {
                        dossier.add(List.of(Records.report(i)), List.of());
                    }
                }));
            }
            for (int t = 0; t < 4; t++) {
                all.add(threads.submit(() -> {
                    while (dossier.account().documents() < 16) {
                        dossier.search("herring", 3);
                        dossier.claims(Filter.all().actor("Norway").limit(5));
                        // What goes through the record may ask further questions meanwhile.
                        dossier.eachDocument(Filter.all(), d -> assertThat(dossier.has(d.sha256()))
                                .isTrue());
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(120, TimeUnit.SECONDS);
            }
            dossier.refresh(new Merger());
            Agreement.check(dossier, dir, 16);
        } finally {
            threads.shutdownNow();
        }
    }
}
