package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void helpNamesEveryMeasurementAndItsMainFigure() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("ner ", "ud ", "times ", "pages ", "speed ", "main: per_loc_org_f1", "main: word_f1")
                .contains("arcs ", "attribution ", "factuality ", "plover ", "footprint ", "main: triple_f1");
    }

    @Test
    void figuresComeAsATableAndAsLinesTheMainOneLast() throws IOException {
        timeMl("<TIMEX3 type=\"DATE\" value=\"1911-05-04\">May 4, 1911</TIMEX3>");
        Path predictions = folder.resolve("predictions.tsv");
        assertThat(run("times", folder.toString(), "--predictions", predictions.toString()))
                .isZero();
        assertThat(out.toString().lines()).contains("times relaxed_f1 100.00", "times strict_f1 100.00");
        assertThat(out.toString()).endsWith(String.format("times value_f1 100.00%n"));
        assertThat(predictions).content().contains("May 4, 1911\t1911-05-04");
    }

    @Test
    void aWrongValueCostsTheValueOnly() throws IOException {
        timeMl("<TIMEX3 type=\"DATE\" value=\"1912-05-04\">May 4, 1911</TIMEX3>");
        assertThat(run("times", folder.toString())).isZero();
        assertThat(out.toString().lines()).contains("times strict_f1 100.00", "times value_f1 0.00");
    }

    @Test
    void aWrongNameIsAnsweredWithTheNamesThatThereAre() {
        assertThat(run("nerr", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "no measurement 'nerr'",
                        "ner, ud, arcs, attribution, factuality, plover, times, claims, events, quotes, times-own, places, pages, origins, speed, ecbplus, merge-scale, add-one, keep-on, page-load, record-load, violent, footprint");
    }

    @Test
    void missingDataIsAnsweredWithWhatIsWanted() {
        assertThat(run("times", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("does not exist", "TimeML");
    }

    @Test
    void dataInAnotherFormatIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.conllu"), "Oslo\tB-Location\n");
        assertThat(run("ud", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("gold.conllu:1: 10 columns");
        assertThat(run("times", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no .tml file");
        assertThat(run("pages", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no truth.jsonl");
        assertThat(run("speed", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no report");
        assertThat(run("attribution", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no folder attributions/");
        assertThat(run("factuality", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("the columns must be id, tokens, predicate, value");
    }

    private void timeMl(String expression) throws IOException {
        Files.writeString(
                folder.resolve("own.tml"), "<TimeML><TEXT>The canal opened on " + expression + ".</TEXT></TimeML>");
    }

    private int run(String... arguments) {
        CommandLine command = Main.command();
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
