package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesBenchTest {
    private static final String HEADER = "document\tstart\tend\tspeaker\tcountry\tnote\n";
    private static final String TEXT =
            "“We have closed both bridges to lorries,” Finnish President Sauli Niinistö said. “They stay closed.”\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter predictions = new StringWriter();

    @Test
    void aSpeakerIsRightIfAClaimOfTheWordsHasThatHolder() throws IOException {
        gold("d.txt\t1\t40\tSauli Niinistö\tFIN\t\nd.txt\t82\t99\t-\t-\t+\n");
        List<Figure> figures = measure();
        assertThat(figures).contains(new Figure("quotations", 1, 0), new Figure("baseline_right_speaker", 100));
        assertThat(figures.get(figures.size() - 1)).isEqualTo(new Figure("right_speaker", 100));
        assertThat(predictions.toString()).contains("\tright\tSauli Niinistö/FIN\t");
    }

    @Test
    void wordsThatNobodySpeaksMustNotBeAttributed() throws IOException {
        gold("d.txt\t1\t40\tTarja Halonen\tFIN\t\nd.txt\t1\t40\t-\t-\t\n");
        assertThat(measure()).contains(new Figure("right_speaker", 0), new Figure("scare_quotes_attributed", 1, 0));
    }

    @Test
    void goldOutOfFormIsNamed() throws IOException {
        assertThatThrownBy(this::measure).hasMessageContaining("no quotes-*.tsv");
        gold("d.txt\t9\t4\t-\t-\t\n");
        assertThatThrownBy(this::measure).hasMessageContaining("has no start and end after it");
        gold("d.txt\t1\t4\t-\t-\t+\n");
        assertThatThrownBy(this::measure).hasMessageContaining("is a piece of no quotation");
        gold("e.txt\t1\t4\t-\t-\t\n");
        assertThatThrownBy(this::measure).hasMessageContaining("no document of the tables");
    }

    private List<Figure> measure() throws IOException {
        return new QuotesBench(folder).run(folder, new PrintWriter(predictions, true));
    }

    private void gold(String rows) throws IOException {
        Files.writeString(folder.resolve("quotes-a.tsv"), HEADER + rows);
        Files.writeString(folder.resolve("d.txt"), TEXT);
    }
}
