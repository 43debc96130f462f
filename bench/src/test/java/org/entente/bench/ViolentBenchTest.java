package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViolentBenchTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void reportsAreGroupedAndDifferentTollsFound() throws IOException {
        articles(
                article(
                        "7-a",
                        "7",
                        "Blast at Tellmere mill wounds two",
                        "2021-05-03",
                        "Two millers, Ada Brandt and Udo Quill,"
                                + " were hurt in a blast at the Tellmere mill on Weir Lane on Monday."),
                article(
                        "7-b",
                        "7",
                        "Miller dies after blast at Tellmere mill",
                        "2021-05-05",
                        "Ada Brandt has died of burns"
                                + " from Monday's blast at the Tellmere mill on Weir Lane, where Udo Quill was hurt too."),
                article(
                        "8-a",
                        "8",
                        "Two killed as crane falls in Oskarby",
                        "2021-06-14",
                        "A crane fell in Oskarby harbour"
                                + " and killed two dockers, Ivo Marsh and Pia Ferro, on Monday."),
                article(
                        "8-b",
                        "8",
                        "Oskarby mourns two dockers killed by crane",
                        "2021-06-16",
                        "Oskarby harbour stood still"
                                + " for Ivo Marsh and Pia Ferro, two dockers killed on Monday by a falling crane."));
        tolls("7\t7-a\t0\tyes", "7\t7-b\t1\tyes", "8\t8-a\t2\tno", "8\t8-b\t2\tno");
        List<Figure> figures = new ViolentBench(folder).run(folder, new PrintWriter(Writer.nullWriter()));
        assertThat(value(figures, "all_conflict_precision")).isEqualTo(100);
        assertThat(value(figures, "all_conflict_recall")).isEqualTo(100);
        assertThat(value(figures, "all_b3_f1")).isEqualTo(100);
        assertThat(figures.get(figures.size() - 1).metric()).isEqualTo("b3_f1");
    }

    @Test
    void anIncidentThatIsAConflictAndNoneIsNamed() throws IOException {
        articles(article("7-a", "7", "Blast", "2021-05-03", "A blast."));
        tolls("7\t7-a\t0\tyes", "7\t7-b\t1\tno");
        assertThatThrownBy(() -> new ViolentBench(folder).run(folder, new PrintWriter(Writer.nullWriter())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("incident 7");
    }

    @Test
    void missingArticlesAreNamed() {
        assertThatThrownBy(() -> new ViolentBench(folder).run(folder, new PrintWriter(Writer.nullWriter())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("articles.jsonl.gz");
    }

    @Test
    void bCubedCountsEachItemsGroupAndClass() {
        Map<String, String> classes = Map.of("a", "x", "b", "x", "c", "y");
        BCubed one = new BCubed(List.of(List.of("a", "b", "c")), classes, i -> true);
        assertThat(one.recall()).isEqualTo(100);
        assertThat(one.precision()).isCloseTo(100 * (2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within());
        BCubed apart = new BCubed(List.of(List.of("a"), List.of("b"), List.of("c")), classes, i -> !i.equals("c"));
        assertThat(apart.precision()).isEqualTo(100);
        assertThat(apart.recall()).isCloseTo(50, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    private static double value(List<Figure> figures, String metric) {
        return figures.stream()
                .filter(f -> f.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String article(String id, String incident, String title, String date, String body) {
        return "{\"id\": \"%s\", \"incident\": \"%s\", \"title\": \"%s\", \"date\": \"%s\", \"url\": \"http://example.org\", \"body\": \"%s\"}"
                .formatted(id, incident, title, date, body);
    }

    private void articles(String... lines) throws IOException {
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("articles.jsonl.gz"))),
                StandardCharsets.UTF_8)) {
            out.write(String.join("\n", lines));
        }
    }

    private void tolls(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("tolls.tsv"), "incident\tarticle\tkilled\tconflict\n" + String.join("\n", rows));
    }
}
