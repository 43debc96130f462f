package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private final Path dir;

    SearchTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @BeforeEach
    void fill() {
        try (Dossier dossier = Dossier.open(dir)) {
            dossier.add(
                    List.of(
                            Records.report(1, null, LocalDate.EPOCH, Records.NORWAY, Records.CHILE, 0),
                            Records.report(2, null, LocalDate.EPOCH, Records.MINISTER, Records.KIM, 4)),
                    List.of());
        }
    }

    private List<Hit> search(String words) {
        try (Dossier dossier = Dossier.open(dir)) {
            return dossier.search(words, 10);
        }
    }

    @Test
    void findsDocumentsAndClaimsInAnyFormOfTheWord() {
        assertThat(search("blanket"))
                .extracting(Hit::kind)
                .containsExactlyInAnyOrder(Hit.Kind.CLAIM, Hit.Kind.DOCUMENT);
        assertThat(search("bjornstad")).hasSize(2);
        assertThat(search("herring quotas")).hasSize(4);
        assertThat(search("herring submarine")).isEmpty();
        assertThat(search("\"herring quota\"")).hasSize(4);
        assertThat(search("\"quota herring\"")).isEmpty();
        assertThat(search("Norway Chile")).hasSize(2);
    }

    @Test
    void nothingThatIsTypedIsAnError() {
        for (String odd : List.of("", " ", "\"", "\"\"", "( ! )", "*:*", "a~ OR -", "\\", "💥", "x".repeat(100_000))) {
            assertThat(search(odd)).isEmpty();
        }
        assertThat(search("(herring AND)")).isEqualTo(search("herring and")).hasSize(2);
        assertThat(search("title:herring")).isEmpty();
    }

    @Test
    void snippetsAreTheTextInPartsWithTheMatchesMarked() {
        for (Hit hit : search("blankets")) {
            assertThat(hit.snippet()).anyMatch(p -> p.match() && p.text().equals("blankets"));
            assertThat(hit.text()).contains("sent “blankets and tents” to");
        }
    }

    @Test
    void theLimitHolds() {
        try (Dossier dossier = Dossier.open(dir)) {
            assertThat(dossier.search("herring", 3)).hasSize(3);
            assertThat(dossier.search("herring", 0)).isEmpty();
        }
    }

    @Test
    void anIndexThatIsLostOrDamagedIsMadeAnew() throws IOException {
        List<Hit> before = search("herring");
        IOUtils.rm(dir.resolve("index"));
        assertThat(search("herring")).isEqualTo(before);
        for (String ending : List.of("si", "cfs", "segments_")) {
            try (Stream<Path> files = Files.list(dir.resolve("index"))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(ending) || name.startsWith(ending)) {
                        Files.write(file, new byte[] {1, 2, 3});
                    }
                }
            }
            assertThat(search("herring")).as("damaged %s", ending).isEqualTo(before);
        }
    }

    @Test
    void anIndexThatIsBehindIsBroughtUpToTheTables() throws IOException {
        Path saved = dir.resolveSibling(dir.getFileName() + "-saved");
        copy(dir.resolve("index"), saved);
        try (Dossier dossier = Dossier.open(dir)) {
            dossier.add(List.of(Records.report(3, null, null, Records.UNION, Records.CHILE, 1)), List.of());
        }
        IOUtils.rm(dir.resolve("index"));
        copy(saved, dir.resolve("index"));
        IOUtils.rm(saved);
        assertThat(search("Punta Arenas")).hasSize(2);
        assertThat(search("herring")).hasSize(4);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
