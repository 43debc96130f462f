package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Python packages that read what we export: {@code ENTENTE_PYTHON}, else {@code python3}; .ci/run installs them. */
final class Python {
    private static final String PYTHON = Objects.requireNonNullElse(System.getenv("ENTENTE_PYTHON"), "python3");

    private Python() {}

    /** Skips the test where the package is not installed. */
    static void need(String module) throws IOException, InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder(PYTHON, "-c", "import " + module)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, module + " is not installed for " + PYTHON);
    }

    /** What a script prints, which is given a file; the script must succeed. */
    static String run(Path dir, String script, byte[] file) throws IOException, InterruptedException {
        Path given = Files.write(dir.resolve("given"), file);
        Path said = dir.resolve("said");
        int code = new ProcessBuilder(PYTHON, "-c", script, given.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(code).as(words).isZero();
        return words;
    }
}
