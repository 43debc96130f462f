package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente export}: formats, filters, and what it says where something cannot be written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private final Path folder;

    ExportTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path report = Files.writeString(
                folder.resolve("herald.html"),
                LineEngine.page(
                        "The Herald",
                        "Aid for Borland",
                        "Ava Ionescu says: Arvania aids Borland with forty grain ships on 2023-05-04.",
                        "Ava Ionescu says: Arvania aids Cassia with old army boots on 2023-06-01."));
        Ran.plain(LineEngine::open, "add", report.toString(), "--dossier", dir());
    }

    private String dir() {
        return folder.resolve("dossier").toString();
    }

    private Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(args));
        all.addAll(List.of("--dossier", dir()));
        return Ran.plain(LineEngine::open, all.toArray(new String[0]));
    }

    @Test
    void filtersNarrowWhatIsWritten() {
        assertThat(run("events").lines()).hasSize(2);
        assertThat(run("events", "--with", "Cassia", "--format", "csv").lines()).hasSize(2);
        assertThat(run("claims", "--to", "2023-05").lines()).hasSize(1);
        assertThat(run("documents", "--outlet", "nobody").out()).isEmpty();
        assertThat(run("events", "--limit", "1", "--format", "plover").out()).contains("\"standing\":\"alleged\"");
    }

    @Test
    void aFormatGoesIntoAFile() throws IOException {
        Path brief = folder.resolve("brief.html");
        assertThat(run("events", "--format", "html", "--out", brief.toString()).code())
                .isZero();
        assertThat(Files.readString(brief)).contains("The Herald ← Ava Ionescu", "alleged", "</html>");
        assertThat(run("events", "--format", "gexf").out()).contains("<gexf").contains("1 alleged");
        assertThat(run("events", "--format", "ics").out()).contains("SUMMARY:ALLEGED: ");
    }

    @Test
    void whatAFormatCannotTellIsLeftOutAndSaid() {
        Ran ran = run("events", "--format", "gdelt");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("gdelt cannot say").contains("2 events");
    }

    @Test
    void aFormatThatCannotHoldItSaysWhatToDo() {
        Ran ran = run("claims", "--format", "ics");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains("ics")
                .contains("cannot hold claims")
                .contains("entente export events --format ics");
        assertThat(run("--help").out())
                .contains("--actor")
                .contains("0 for all")
                .contains("GDELT");
        assertThat(run("events", "--format", "xls").err()).contains("xls").contains("See entente export --help");
    }
}
