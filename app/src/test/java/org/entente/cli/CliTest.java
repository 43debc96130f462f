package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.add.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private final Path folder;

    CliTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Ran run(String... args) {
        return Ran.plain(LineEngine::open, args);
    }

    @Test
    void helpTeachesByExamples() {
        Ran ran = run("--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("entente add samples")
                .contains("Exit codes:")
                .doesNotContain("\u001b");
        assertThat(run("help").out()).isEqualTo(ran.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"add", "watch", "events", "claims", "review", "show", "documents", "search", "export", "serve"})
    void everyCommandHasExamples(String command) {
        assertThat(run(command, "--help").out()).contains("Example").contains("--dossier");
        assertThat(run("help", command).out()).contains("entente " + command);
    }

    @Test
    void theVersionIsTheBuiltOne() {
        assertThat(run("--version").out()).matches("(?s)entente \\d+\\.\\d+.*Java \\d+.*");
    }

    @Test
    void aWrongCommandLineSaysWhereHelpIs() {
        Ran ran = run("events", "--colour");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--colour").contains("See entente events --help");
        assertThat(run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("evnets").err()).contains("there is no command 'evnets'").contains("entente events");
        assertThat(run("events", "--from", "May").err()).contains("is not a date like 2023");
        for (String wrong : new String[] {"70", "0,7", "high", "NaN", "-0.1", "1.01", ""}) {
            Ran refused = run("claims", "--confidence", wrong);
            assertThat(refused.code()).as(wrong).isEqualTo(ExitCode.USAGE);
            assertThat(refused.err()).as(wrong).contains("--confidence").contains("See entente claims --help");
        }
        assertThat(run("claims", "--confidence", "70").err()).contains("'70' is not a number from 0 to 1, such as 0.7");
        assertThat(run("events", "--limit", "-1").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void withoutADossierItSaysWhatToDo() {
        Ran ran = run("events", "--dossier", folder.resolve("none").toString());
        assertThat(ran.code()).isEqualTo(ExitCode.DOSSIER);
        assertThat(ran.err()).contains("there is no dossier at").contains("entente add PATH");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aFolderOfOtherThingsIsNoDossier() throws IOException {
        Files.writeString(folder.resolve("letter.doc"), "x");
        Ran ran = run("--dossier", folder.toString(), "events");
        assertThat(ran.code()).isEqualTo(ExitCode.DOSSIER);
        assertThat(ran.err()).startsWith("entente: ").doesNotContain("\tat ");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void anUnknownIdIsNotFound() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "A\nAva says: Arvania aids Borland on 2023-05-04.\n");
        String dossier = folder.resolve("dossier").toString();
        run("add", report.toString(), "--dossier", dossier);
        for (String id : new String[] {"e0000000000", "c0000000000000000.1", "d00000000", "nonsense", ""}) {
            assertThat(run("show", id, "--dossier", dossier).code()).isEqualTo(ExitCode.NOT_FOUND);
        }
    }

    @Test
    void theStackIsForThoseWhoAsk() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "A\n");
        String dossier = folder.resolve("dossier").toString();
        String[] args = {"add", report.toString(), "--dossier", dossier};
        Ran ran = Ran.plain(CliTest::broken, args);
        assertThat(ran.code()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(ran.err()).contains("no models").contains("--debug").doesNotContain("\tat ");
        String[] debug = {"add", report.toString(), "--dossier", dossier, "--debug"};
        assertThat(Ran.plain(CliTest::broken, debug).err()).contains("\tat org.entente");
    }

    private static Coder broken() {
        throw new IllegalStateException("no models");
    }

    @Test
    void aReaderThatWentAwayIsNoError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(new Cli(failing("Broken pipe"), err).run("--help")).isEqualTo(ExitCode.OUTPUT_CLOSED);
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(new Cli(failing("No space left on device"), err).run("--help"))
                .isEqualTo(ExitCode.UNEXPECTED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
