package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.SharedEngine;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.Participant;
import org.junit.jupiter.api.Test;

/** Real reports as they come off the web, read in place where they are at hand. */
class ReportsTest {
    private static final Path REPORTS = Path.of("../../shared/reports");

    @Test
    void knowsThoseWhoAppear() throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(REPORTS), "no reports beside the checkout");
        TreeMap<String, String> countries = new TreeMap<>();
        for (Path file : files()) {
            Document document = new Reader().read(new Source(file.toString(), Files.readAllBytes(file)));
            var sentences = SharedEngine.annotator().annotate(document);
            Actors actors = SharedEngine.actors().resolve(document, sentences);
            for (List<Participant> mention : actors.all().values()) {
                for (Participant participant : mention) {
                    assertThat(document.words(participant.mention().span()))
                            .isEqualTo(participant.mention().exact());
                    Actor actor = participant.actor();
                    countries.put(actor.name(), actor.kind() + " " + actor.country());
                }
            }
            assertThat(SharedEngine.actors().resolve(document, sentences).all()).isEqualTo(actors.all());
        }
        assertThat(countries)
                .containsEntry("Vladimir Makei", "PERSON BLR")
                .containsEntry("Ri Su-yong", "PERSON PRK")
                .containsEntry("Alexander Lukashenko", "PERSON BLR")
                .containsEntry("Vladimir Putin", "PERSON RUS")
                .containsEntry("Kim Jong-un", "PERSON PRK")
                .containsEntry("Dmitry Peskov", "PERSON RUS")
                .containsEntry("Sergey Lavrov", "PERSON RUS")
                .containsEntry("Sergei Shoigu", "PERSON RUS")
                .containsEntry("Choe Son-hui", "PERSON PRK")
                .containsEntry("Im Chon-il", "PERSON PRK")
                .containsEntry("Sin Hong-chol", "PERSON PRK")
                .containsEntry("Kwon Jong Gun", "PERSON PRK")
                .containsEntry("John Kirby", "PERSON USA")
                .containsEntry("Linda Thomas-Greenfield", "PERSON USA")
                .containsEntry("Maria Lvova-Belova", "PERSON RUS")
                .containsEntry("Alexandr Matsegora", "PERSON RUS")
                .containsEntry("Valery Karbalevich", "PERSON BLR")
                .containsEntry("European Parliament", "ORGANISATION EU")
                .containsEntry("International Criminal Court", "ORGANISATION ICC")
                .containsEntry("United Nations", "ORGANISATION UN")
                .containsEntry("Wagner Group", "ORGANISATION RUS")
                .containsEntry("TASS", "ORGANISATION RUS")
                .containsEntry("Korean Central News Agency", "ORGANISATION PRK");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
