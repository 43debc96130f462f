package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.add.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {
    private final Path folder;
    private final Path reports;

    AddTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        reports = Files.createDirectories(folder.resolve("the reports"));
        Files.writeString(
                reports.resolve("herald.txt"),
                "Aid\n\nAva says: Arvania aids Borland with forty grain ships on 2023-05-04.\n");
        Files.writeString(
                reports.resolve("courier.html"),
                LineEngine.page(
                        "The Courier",
                        "No aid",
                        "Bob denies: Arvania aids Borland with forty grain ships on 2023-05-04."));
    }

    private Ran add(Path... paths) {
        return add(LineEngine.open(), paths);
    }

    private Ran add(Coder coder, Path... paths) {
        String[] args = new String[paths.length + 3];
        args[0] = "add";
        args[1] = "--dossier";
        args[2] = folder.resolve("dossier").toString();
        for (int i = 0; i < paths.length; i++) {
            args[i + 3] = paths[i].toString();
        }
        return Ran.plain(() -> coder, args);
    }

    private Ran documents() {
        return Ran.plain(
                LineEngine::open,
                "documents",
                "--dossier",
                folder.resolve("dossier").toString());
    }

    @Test
    void tellsWhatItDid() {
        Ran ran = add(reports);
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .contains("Added: 2 documents with 2 claims in ")
                .contains("The dossier has: 2 documents, 2 claims, 1 event");
    }

    @Test
    void addingAgainLoadsNoEngineAndChangesNothing() {
        add(reports);
        Ran ran = Ran.plain(
                () -> {
                    throw new AssertionError("nothing is to be coded");
                },
                "--dossier",
                folder.resolve("dossier").toString(),
                "add",
                reports.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("Added: 0 documents").contains("Already there: 2 documents");
        assertThat(ran.out()).contains("The dossier has: 2 documents, 2 claims, 1 event");
    }

    @Test
    void copiesCountOnceUnderTheFirstName() throws IOException {
        Files.copy(reports.resolve("herald.txt"), reports.resolve("a-copy.txt"));
        assertThat(add(reports).out()).contains("Added: 2 documents").contains("Already there: 1 document\n");
        assertThat(documents().out()).contains("a-copy.txt").doesNotContain("herald.txt");
    }

    @Test
    void oneBadReportIsListedAndStopsNothing() throws IOException {
        Files.writeString(reports.resolve("bad.txt"), "FAULT");
        Files.writeString(reports.resolve("empty.txt"), "");
        Ran ran = add(reports);
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out())
                .contains("Added: 2 documents")
                .contains("Failed: 2 documents")
                .contains("a fault that was asked for")
                .contains("check that the file was saved whole");
        assertThat(documents().out()).contains("bad.txt").contains("empty.txt");
    }

    @Test
    void leavesAloneWhatIsNoReport() throws IOException {
        Files.writeString(reports.resolve("style.css"), "p { color: red }");
        Files.writeString(reports.resolve("logo.png"), "no picture");
        Files.writeString(reports.resolve(".hidden.txt"), "hidden");
        Files.writeString(Files.createDirectories(reports.resolve(".git")).resolve("a.txt"), "hidden");
        Path outside = Files.writeString(folder.resolve("outside.txt"), "Outside\n");
        Files.createSymbolicLink(reports.resolve("link.txt"), outside);
        Files.createSymbolicLink(reports.resolve("round"), reports);
        Ran ran = add(reports);
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .contains("Added: 2 documents")
                .contains("Skipped: 3 files")
                .contains("style.css: its name says that it is no report")
                .contains("logo.png: its name says that it is no report")
                .contains("link.txt: it is a link that leaves the folder")
                .doesNotContain("hidden");
    }

    @Test
    void followsALinkThatIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), reports);
        assertThat(add(link).out()).contains("Added: 2 documents");
        assertThat(documents().out()).contains("link/herald.txt");
    }

    @Test
    void theDossierInTheFolderIsNoReport() {
        add(folder);
        Ran ran = add(folder);
        assertThat(ran.out()).contains("Added: 0 documents").doesNotContain("Skipped");
    }

    @Test
    void anArchiveIsTakenApart() throws IOException {
        Path archive = reports.resolve("may.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("week 1/tribune.txt"));
            zip.write("Aid\n\nEve says: Arvania aids Borland on 2023-05-05.\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("week 1/herald.txt"));
            zip.write(Files.readAllBytes(reports.resolve("herald.txt")));
            zip.putNextEntry(new ZipEntry("empty.txt"));
        }
        Ran ran = add(reports);
        assertThat(ran.out())
                .contains("Added: 3 documents")
                .contains("Already there: 1 document\n")
                .contains("may.zip!/empty.txt: the file has no bytes");
        assertThat(documents().out()).contains("may.zip!/week 1/tribune.txt");
    }

    @Test
    void whatFailedIsTriedAgainWhenAskedOrWhenTheFileHasChanged() throws IOException {
        Path bad = Files.writeString(reports.resolve("bad.txt"), "");
        add(reports);
        Ran again = add(reports);
        assertThat(again.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(again.out()).contains("Failed before: 1 document").contains("entente retry");
        assertThat(retry().out()).contains("Failed: 1 document\n");
        Files.writeString(bad, "Aid\n\nEve says: Arvania aids Borland on 2023-05-05.\n");
        assertThat(add(reports).out())
                .contains("Added: 1 document with 1 claim")
                .doesNotContain("Failed");
        assertThat(retry().out()).contains("There is nothing to try again.");
    }

    private Ran retry() {
        return Ran.plain(
                LineEngine::open,
                "retry",
                "--dossier",
                folder.resolve("dossier").toString());
    }

    @Test
    void whatFailedIsListedAlone() throws IOException {
        Files.writeString(reports.resolve("bad.txt"), "");
        add(reports);
        Ran failed = Ran.plain(
                LineEngine::open,
                "documents",
                "--failed",
                "--dossier",
                folder.resolve("dossier").toString());
        assertThat(failed.out()).contains("bad.txt").doesNotContain("herald.txt");
    }

    @Test
    void otherLanguagesAreKeptAndCounted() throws IOException {
        Files.writeString(
                reports.resolve("zeitung.txt"),
                "Hilfe\n\nDie Regierung hat am Donnerstag in der Hauptstadt mitgeteilt, dass sie dem Nachbarland mit"
                        + " Getreide helfen werde, weil die Ernte dort nicht gut gewesen sei.\n");
        assertThat(add(reports).out()).contains("Not coded: 1 document of them in other languages than English: de 1");
        assertThat(documents().out()).contains("not coded: de");
    }

    @Test
    void aNameThatIsNotThereAddsNothing() {
        Ran ran = add(reports, folder.resolve("nowhere"));
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("there is no file or folder").contains("nowhere");
        assertThat(folder.resolve("dossier")).doesNotExist();
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.writeString(
                    reports.resolve("r" + i + ".txt"),
                    "R" + i + "\nAva says: Arvania aids Borland with forty grain ships on 2023-05-04.\n");
        }
        String one = exported("one", "1");
        assertThat(exported("many", "8")).isEqualTo(one);
    }

    private String exported(String name, String threads) {
        String dossier = folder.resolve(name).toString();
        Ran.plain(LineEngine::open, "add", reports.toString(), "--threads", threads, "--dossier", dossier);
        StringBuilder all = new StringBuilder();
        for (String what : new String[] {"documents", "claims", "events"}) {
            all.append(Ran.plain(LineEngine::open, "export", what, "--dossier", dossier)
                    .out());
        }
        return all.toString();
    }
}
