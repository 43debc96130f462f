package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.annotate.Attribution;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionBenchTest {
    private static final String TEXT = "The ferry sails.\n\n“We sail,” Mara Lind said, “at noon.”\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allSpansOfOneRoleOfOneEventAreOneUnit() throws IOException {
        write("dev", """
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 Content2:T5
                T1\tSource 29 38\tMara Lind
                T2\tCue 39 43\tsaid
                T3\tContent 18 28\t“We sail,”
                which went on in the next line
                T4\tAttribution 39 43\tsaid
                T5\tContent 45 48;49 55\t“at noon.”
                T6\tDiscuss 0 3\tThe
                E2\tAttribution:T6
                #1\tAnnotatorNotes T1\tsure
                """);
        List<GoldAttributions> documents = GoldAttributions.folder(folder.resolve("dev"));
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).document().text()).isEqualTo(TEXT);
        assertThat(documents.get(0).document().blocks()).hasSize(2);
        assertThat(documents.get(0).attributions())
                .containsExactly(new Attribution(
                        List.of(new Span(29, 38)),
                        List.of(new Span(39, 43)),
                        List.of(new Span(18, 28), new Span(45, 48), new Span(49, 55))));
    }

    @Test
    void theBaselineKnowsTheCuesOfTheTrainingPart() throws IOException {
        String gold = """
                T1\tSource 29 38\tMara Lind
                T2\tCue 39 43\tsaid
                T3\tContent 45 55\t“at noon.”
                E1\tContent:T3 Cue:T2 Source:T1
                """;
        write("train", gold);
        write("dev", gold);
        StringWriter predictions = new StringWriter();
        List<Figure> figures = new AttributionBench().run(folder.resolve("dev"), new PrintWriter(predictions));
        assertThat(figures).startsWith(new Figure("baseline_cue_f1", 100), new Figure("baseline_source_f1", 100));
        assertThat(figures).contains(new Figure("baseline_triple_f1", 100));
        assertThat(figures.get(figures.size() - 1).metric()).isEqualTo("triple_f1");
        assertThat(predictions.toString()).contains("Mara Lind\tsaid\tat noon");
    }

    @Test
    void aSpanBeyondTheTextIsNamed() throws IOException {
        write("dev", "T1\tCue 39 999\tsaid\n");
        assertThatThrownBy(() -> GoldAttributions.folder(folder.resolve("dev")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("T1 has the span '39 999'; the text ends at 56");
    }

    private void write(String part, String marks) throws IOException {
        Path text = Files.createDirectories(folder.resolve(part).resolve("text"));
        Path attributions = Files.createDirectories(folder.resolve(part).resolve("attributions"));
        Files.writeString(text.resolve("ferry.txt"), TEXT);
        Files.writeString(attributions.resolve("ferry.ann"), marks);
    }
}
