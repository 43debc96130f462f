package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code add} with no warning at random moments and adds again: nothing may be lost, and nothing be there twice.
 *
 * <p>The long form: {@code ./mvnw verify -pl app -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dentente.kills=50 -Dentente.killDocuments=200}; {@code -Dentente.seed=…} repeats a run.
 */
class KillTest {
    private final long seed = Long.getLong("entente.seed", System.nanoTime());
    private final int kills = Integer.getInteger("entente.kills", 3);
    private final int documents = Integer.getInteger("entente.killDocuments", 24);
    private final Path folder;
    private final Path log;

    KillTest(@TempDir Path folder) {
        this.folder = folder;
        this.log = folder.resolve("log");
    }

    @Test
    void whatIsKilledAndRunAgainIsAsIfItHadNotBeenKilled() throws IOException, InterruptedException {
        System.out.println("KillTest: -Dentente.seed=" + seed);
        GeneratedReports.write(folder.resolve("reports"), documents, seed);
        double seconds = ChildProcess.finish(log, add("whole"));
        String whole = exports("whole");
        assertThat(whole.lines().count()).isGreaterThan(2L * documents);
        Random random = new Random(seed);
        int done = 0;
        for (int dossier = 0; done < kills; dossier++) {
            String name = "killed" + dossier;
            int killedHere = 0;
            while (done < kills && killAtRandom(name, (long) (random.nextDouble() * seconds * 1000))) {
                done++;
                killedHere++;
            }
            ChildProcess.finish(log, add(name));
            assertThat(exports(name)).as("%d kills of %s", killedHere, name).isEqualTo(whole);
        }
    }

    @Test
    void whatIsAskedToStopComesToAGoodEnd() throws IOException, InterruptedException {
        GeneratedReports.write(folder.resolve("reports"), 400, seed);
        Process process = ChildProcess.start(log, add("stopped"));
        for (int i = 0; i < 600 && !Files.readString(log).contains("Loading"); i++) {
            Thread.sleep(100);
        }
        process.destroy(); // SIGTERM, which Ctrl-C's SIGINT does not differ from here
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(log);
        assertThat(told).contains("the same command goes on from here");
        assertThat(process.exitValue()).as(told).isEqualTo(128 + 15);
        assertThat(number("Stopped with (\\d+) file", told) + number("The dossier has: (\\d+) doc", told))
                .as(told)
                .isEqualTo(400);
    }

    private static int number(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** Starts an add and kills it after so many milliseconds; false if it had ended by then. */
    private boolean killAtRandom(String dossier, long millis) throws IOException, InterruptedException {
        Process process = ChildProcess.start(log, add(dossier));
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    private String[] add(String dossier) {
        return new String[] {
            "add",
            folder.resolve("reports").toString(),
            "--dossier",
            folder.resolve(dossier).toString()
        };
    }

    private String exports(String dossier) {
        StringBuilder all = new StringBuilder();
        for (String what : new String[] {"documents", "claims", "events"}) {
            Ran ran = Ran.plain(
                    LineEngine::open,
                    "export",
                    what,
                    "--dossier",
                    folder.resolve(dossier).toString());
            assertThat(ran.code()).as(ran.err()).isZero();
            all.append(ran.out());
        }
        return all.toString();
    }
}
