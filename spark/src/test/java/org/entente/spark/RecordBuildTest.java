package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordFile;
import org.entente.dossier.RecordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A record is what one machine makes of the same files. */
class RecordBuildTest {
    private static final Path SAMPLES = Path.of("../samples");

    private final long seed = Long.getLong("entente.seed", System.nanoTime());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path temp;

    @Test
    void aRecordIsWhatOneMachineMakesOfTheSameFilesInHoweverManyParts(TestInfo test, TestReporter reporter)
            throws IOException {
        reporter.publishEntry(test.getDisplayName(), "-Dentente.seed=" + seed);
        Path news = Files.createDirectory(temp.resolve("news"));
        SmallNews small = new SmallNews(seed);
        small.write(news, 20);
        small.spoil(news);
        List<Path> inputs = List.of(SAMPLES, news);
        Whole local = Whole.local(inputs, temp.resolve("dossier"));
        assertThat(local.failures()).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(3);
        for (Sizes sizes : List.of(new Sizes(70, 40, 30, 60, 1), new Sizes(1000, 300, 10, 1000, 2))) {
            Path folder = temp.resolve("record" + sizes.cores());
            Manifest record = build(inputs, folder, sizes);
            assertThat(Whole.of(folder, record)).as("%s, seed %d", sizes, seed).isEqualTo(local);
        }
    }

    @Test
    void moreReportsRewriteOnlyTheEventsThatTheyTouch() throws IOException {
        Path news = Files.createDirectory(temp.resolve("news"));
        new SmallNews(seed).write(news, 12);
        Path folder = temp.resolve("record");
        Sizes sizes = Sizes.of(1);
        Manifest before = build(List.of(SAMPLES), folder, sizes);
        Manifest after = build(List.of(SAMPLES, news), folder, sizes);
        assertThat(Whole.of(folder, after)).isEqualTo(Whole.local(List.of(SAMPLES, news), temp.resolve("dossier")));
        assertThat(after.generation()).isEqualTo(2);
        assertThat(paths(after, RecordTable.DOCUMENTS)).containsAll(paths(before, RecordTable.DOCUMENTS));
        Set<String> kept = paths(after, RecordTable.EVENTS);
        kept.retainAll(paths(before, RecordTable.EVENTS));
        assertThat(kept).as("files of events that were not written again").isNotEmpty();
        assertThat(build(List.of(SAMPLES, news), folder, sizes).files()).isEqualTo(after.files());
    }

    private static Set<String> paths(Manifest record, RecordTable table) {
        return record.files(table).stream().map(RecordFile::path).collect(Collectors.toSet());
    }

    static Manifest build(List<Path> inputs, Path folder, Sizes sizes) throws IOException {
        SparkSession spark = LocalSpark.session();
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        List<String> names = new ArrayList<>();
        inputs.forEach(input -> names.add(input.toString()));
        return new RecordBuild(
                        spark,
                        new RecordFolder(folder.toString(), configuration),
                        sizes,
                        new Steps(spark.sparkContext(), step -> {}),
                        new Account(spark.sparkContext()),
                        Clock.systemUTC())
                .run(new Listing(configuration, new org.apache.hadoop.fs.Path(folder.toString())).list(names));
    }
}
