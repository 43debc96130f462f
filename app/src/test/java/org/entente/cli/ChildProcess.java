package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, which can be killed. */
final class ChildProcess {
    private ChildProcess() {}

    /** Starts {@code entente} with these arguments; both of its streams go to the end of {@code log}. */
    static Process start(Path log, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-XX:TieredStopAtLevel=1", // as the launcher does
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Runs it to its end, which must be a good one; gives the seconds that it took. */
    static double finish(Path log, String... args) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int code = start(log, args).waitFor();
        if (code != ExitCode.DONE) {
            throw new AssertionError("exit code " + code + ":\n" + Files.readString(log));
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
