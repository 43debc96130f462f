package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsBenchTest {
    private static final String MILL =
            "A fire at the old mill of Aldersford was put out on Monday. Nobody was hurt, said the "
                    + "chief of the fire brigade, Maud Pell.\\n\\nThe mill had stood empty since 1998. The council wants to sell the "
                    + "ground. Neighbours saw two youths run towards the river shortly before the first flames. "
                    + "Pell thinks of arson.\\n\\nThe beams came down at noon, and two cranes were needed to clear the lane. Sheep from the "
                    + "meadow below had to be driven to Harrow End, where a farmer took them in for the night. On Thursday the "
                    + "insurers will send an engineer.";
    private static final String BRIDGE =
            "The new bridge over the Tarn opens in June, a month late. Engineers found cracks in one "
                    + "of its piers, which have been filled.\\n\\nTruck drivers must take the road through Wexcombe until then. The "
                    + "province pays for the delay, said its treasurer, Olu Adeyemi. "
                    + "He expects nine million.\\n\\nShops on the far bank complain that customers stay away. A ferry for walkers runs twice "
                    + "an hour, if the water allows it. The mayor of Wexcombe, tired of lorries under her window, has asked for "
                    + "a limit of thirty, and for a lamp at the school.";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter predictions = new StringWriter();

    @Test
    void aCutIsOneOriginAndBoilerplateAloneIsNot() throws IOException {
        String cut = "o1\tcut\tone\tviolent/a\tviolent/a lead:5 paper:3\n";
        String notices = "o2\tboilerplate\ttwo\tviolent/a boilerplate:7\tviolent/b boilerplate:7\n";
        gold(cut + notices);
        assertThat(measure())
                .contains(new Figure("pairs", 2, 0), new Figure("merges_through_boilerplate", 0, 0))
                .endsWith(new Figure("f1", 100));
        assertThat(predictions.toString().lines()).hasSize(2);
    }

    @Test
    void goldOutOfFormIsNamed() throws IOException {
        gold("o1\tcut\tone\tviolent/a\tviolent/c\n");
        assertThatThrownBy(this::measure).hasMessageContaining("has no report violent/c");
        gold("o1\tcut\tone\tviolent/a\tviolent/a shuffle:1\n");
        assertThatThrownBy(this::measure).hasMessageContaining("there is no step 'shuffle'");
        gold("o1\tcut\tperhaps\tviolent/a\tviolent/a\n");
        assertThatThrownBy(this::measure).hasMessageContaining("the third one or two");
    }

    @Test
    void rewordingLeavesFewRunsAndIsTheSameForTheSameSeed() throws IOException {
        Rewording rewording = Rewording.load();
        List<String> text = List.of(
                "Two men were arrested on Tuesday after a robbery in Aldersford, police said.",
                "Witnesses saw the suspects run from the store at 7:30 p.m., and a 17-year-old boy called for help.");
        List<String> anew = rewording.of(text, 5);
        assertThat(rewording.of(text, 5)).isEqualTo(anew);
        assertThat(rewording.of(text, 6)).isNotEqualTo(anew);
        assertThat(String.join(" ", anew)).contains("Aldersford").doesNotContain("suspects run from the store");
    }

    private List<Figure> measure() throws IOException {
        return new OriginsBench(folder).run(folder, new PrintWriter(predictions, true));
    }

    private void gold(String rows) throws IOException {
        Files.writeString(folder.resolve("origins.tsv"), "# own\npair\tkind\torigin\tleft\tright\n" + rows);
        Files.createDirectories(folder.resolve("violent"));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("violent/articles.jsonl.gz")))) {
            out.write((article("a", MILL) + article("b", BRIDGE)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String article(String id, String body) {
        return "{\"id\":\"" + id + "\",\"title\":\"News from " + id + "\",\"date\":\"2019-03-04\",\"url\":\"http://www."
                + id + ".example/x\",\"body\":\"" + body + "\"}\n";
    }
}
