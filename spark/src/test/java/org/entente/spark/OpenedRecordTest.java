package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
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
        new SmallNews(SEED).write(news, 24);
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
}
