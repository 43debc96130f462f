package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.merge.Merger;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 at random moments of an addition, again and again. {@code -Dentente.kills=50} makes it longer,
 * {@code -Dentente.seed=…} repeats one.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("entente.kills", 6);
    private static final long SEED = Long.getLong("entente.seed", System.nanoTime());
    private static final int DOCUMENTS = 200;

    @Test
    void nothingThatWasAddedIsLostAndNothingIsTwice(@TempDir Path temp) throws Exception {
        System.out.println("KillTest seed " + SEED);
        Random random = new Random(SEED);
        Path dir = temp.resolve("dossier");
        Path log = temp.resolve("log");
        List<Document> documents = Records.reports(0, DOCUMENTS).stream()
                .map(CodedDocument::document)
                .toList();
        Set<String> before = new HashSet<>();
        int amid = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Files.writeString(log, "");
            Process adding = Processes.start(log, Processes.Adding.class, dir, DOCUMENTS, 1 + random.nextInt(8));
            // Mostly amid the additions, at times while it starts.
            boolean early = random.nextInt(4) == 0;
            while (!early && adding.isAlive() && !Files.readString(log).contains("added")) {
                Thread.sleep(5);
            }
            if (!adding.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS)) {
                adding.destroyForcibly().waitFor();
            } else {
                assertThat(adding.exitValue()).as(Files.readString(log)).isZero();
            }
            try (Dossier dossier = Dossier.open(dir)) {
                Set<String> here =
                        dossier.known(documents.stream().map(Document::sha256).toList());
                assertThat(here).as("kill %s, seed %s", kill, SEED).containsAll(before);
                assertThat(dossier.account().documents()).isEqualTo(here.size());
                long claims = Records.reports(0, DOCUMENTS).stream()
                        .filter(r -> here.contains(r.document().sha256()))
                        .mapToLong(r -> r.claims().size())
                        .sum();
                assertThat(dossier.account().claims()).isEqualTo(claims);
                Agreement.index(dossier, dir);
                before = here;
                amid += here.isEmpty() || here.size() == DOCUMENTS ? 0 : 1;
            }
        }
        System.out.println(amid + " of " + KILLS + " kills left some documents in and some out");
        try (Dossier dossier = Dossier.open(dir)) {
            dossier.add(Records.reports(0, DOCUMENTS), List.of());
            dossier.refresh(new Merger());
            Agreement.check(dossier, dir, DOCUMENTS);
        }
    }
}
