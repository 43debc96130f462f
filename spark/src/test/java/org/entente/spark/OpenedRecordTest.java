package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;
import org.entente.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record opened as a dossier shows what a dossier of its own would, with what is added and corrected there. */
class OpenedRecordTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final long SEED = 7;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temp;

    @Test
    void whatIsAddedOverARecordBecomesWhatItWouldHaveBecomeWithoutOne() throws IOException {
        Path news = Files.createDirectory(temp.resolve("news"));
        new SmallNews(SEED).write(news, 8);
        Whole plain = Whole.local(List.of(SAMPLES, news), temp.resolve("dossier"));
        Path folder = temp.resolve("record");
        RecordBuildTest.build(List.of(news), folder, Sizes.of(1));
        assertThat(Whole.local(List.of(news), folder))
                .isEqualTo(Whole.local(List.of(news), temp.resolve("news-alone")));
        assertThat(Whole.local(List.of(SAMPLES), folder)).isEqualTo(plain);

        RecordBuildTest.build(List.of(SAMPLES), folder, Sizes.of(1));
        try (Dossier dossier = Dossier.open(folder)) {
            assertThat(dossier.stale()).as("nothing is left to merge").isFalse();
            assertThat(dossier.countEvents(Filter.all()))
                    .isEqualTo(plain.events().size());
        }
        assertThat(Whole.local(List.of(SAMPLES, news), folder)).isEqualTo(plain);
    }

    @Test
    void correctionsWinOverARecordAndStayInForceWhenItIsAnother() throws IOException {
        Path folder = temp.resolve("record");
        RecordBuildTest.build(List.of(SAMPLES), folder, Sizes.of(1));
        Path plain = temp.resolve("dossier");
        Whole.local(List.of(SAMPLES), plain);
        List<Correction> corrections;
        try (Dossier dossier = Dossier.open(plain)) {
            corrections = corrections(dossier);
        }
        Whole corrected = corrected(plain, corrections);
        assertThat(corrections).hasSize(5);
        assertThat(corrected(folder, corrections)).isEqualTo(corrected);

        Path news = Files.createDirectory(temp.resolve("news"));
        new SmallNews(SEED).write(news, 8);
        RecordBuildTest.build(List.of(news), folder, Sizes.of(1));
        assertThat(Whole.local(List.of(), folder)).isEqualTo(Whole.local(List.of(news), plain));
    }

    /** The first claims of five events that have several are no claims. */
    private static List<Correction> corrections(Dossier dossier) {
        List<Correction> corrections = new ArrayList<>();
        for (Event event : dossier.events(Filter.all())) {
            if (event.claims().size() > 1 && corrections.size() < 5) {
                Claim claim = dossier.claim(event.claims().get(0)).orElseThrow();
                corrections.add(new Correction(
                        "r" + corrections.size(),
                        "tester",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        new Decision.Reject(claim),
                        null));
            }
        }
        return corrections;
    }

    private static Whole corrected(Path folder, List<Correction> corrections) {
        try (Dossier dossier = Dossier.open(folder)) {
            dossier.correct(corrections);
            dossier.refresh(new Merger());
        }
        return Whole.local(List.of(), folder);
    }
}
