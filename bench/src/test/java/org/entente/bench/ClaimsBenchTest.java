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

class ClaimsBenchTest {
    private static final String ITALY = "{\"name\": \"Italy\", \"country\": \"ITA\", \"kind\": \"state\"}";
    private static final String AUSTRIA = "{\"name\": \"Austria\", \"country\": \"AUT\", \"kind\": \"state\"}";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter predictions = new StringWriter();

    @Test
    void aClaimIsRightIfTypeActorsRecipientsAndHolderAre() throws IOException {
        gold("one", "Italy invaded Austria on Monday.", claim("invaded", "ASSAULT", ""));
        List<Figure> figures = measure(folder.resolve("one"));
        assertThat(figures).contains(new Figure("precision", 100), new Figure("recall_active", 100));
        assertThat(figures.get(figures.size() - 1)).isEqualTo(new Figure("f1", 100));
        assertThat(predictions.toString()).contains("\tright\tactive\t");
    }

    @Test
    void whatDiffersIsTold() throws IOException {
        gold("one", "Italy invaded Austria on Monday.", claim("invaded", "AID", ""));
        assertThat(measure(folder.resolve("one")))
                .contains(new Figure("f1", 0), new Figure("type_f1", 0), new Figure("tense_accuracy", 100));
        assertThat(predictions.toString()).contains("wrong: type");
    }

    @Test
    void whatMayBeLeftOutIsNeitherMissedNorWrong() throws IOException {
        gold("one", "Italy invaded Austria on Monday.", claim("invaded", "ASSAULT", ", \"optional\": true"));
        assertThat(measure(folder.resolve("one")))
                .contains(new Figure("gold_claims", 0, 0), new Figure("precision", 0));
        gold(
                "two",
                "Italy invaded Austria on Monday. It rained.",
                claim("rained", "ACCUSE", ", \"optional\": true") + "\n" + claim("invaded", "ASSAULT", ""));
        assertThat(measure(folder.resolve("two"))).contains(new Figure("f1", 100));
    }

    @Test
    void anotherTypeThatIsAlsoRightCounts() throws IOException {
        gold("one", "Italy invaded Austria on Monday.", claim("invaded", "COERCE", ", \"also\": [\"ASSAULT\"]"));
        assertThat(measure(folder.resolve("one"))).contains(new Figure("f1", 100));
    }

    @Test
    void severalFoldersAreReportedEachAndTogether() throws IOException {
        gold("dev", "Italy invaded Austria on Monday.", claim("invaded", "ASSAULT", ""));
        gold("test", "Italy invaded Austria on Monday.", claim("invaded", "AID", ""));
        assertThat(measure(folder)).contains(new Figure("dev_f1", 100), new Figure("test_f1", 0), new Figure("f1", 50));
    }

    @Test
    void badGoldIsNamedByItsLine() throws IOException {
        assertThatThrownBy(() -> measure(folder)).hasMessageContaining("no claims.jsonl in");
        gold("one", "Italy invaded Austria.", "\n{");
        assertThatThrownBy(() -> measure(folder)).hasMessageContaining("claims.jsonl:2: no JSON object");
        gold("one", "Italy invaded Austria.", claim("invaded", "WAR", ""));
        assertThatThrownBy(() -> measure(folder)).hasMessageContaining("'type' is \"WAR\"; one of ACCUSE");
        gold("one", "Italy invaded Austria.", claim("attacked", "ASSAULT", ""));
        assertThatThrownBy(() -> measure(folder)).hasMessageContaining("'attacked' do not stand in");
        gold("one", "Italy invaded Austria; it invaded it.", claim("invaded", "ASSAULT", ""));
        assertThatThrownBy(() -> measure(folder)).hasMessageContaining("stand 2 times");
        gold("one", "Italy invaded Austria.", "{\"document\": \"e.txt\"}");
        assertThatThrownBy(() -> measure(folder)).hasMessageContaining("there is no documents/e.txt");
    }

    private List<Figure> measure(Path data) throws IOException {
        return new ClaimsBench().run(data, new PrintWriter(predictions, true));
    }

    private static String claim(String words, String type, String more) {
        return "{\"document\": \"d.txt\", \"evidence\": {\"exact\": \"" + words
                + "\"}, \"rows\": [\"active\"], \"type\": \""
                + type + "\", \"actors\": [" + ITALY + "], \"recipients\": [" + AUSTRIA
                + "], \"holders\": [{\"kind\": \"author\"}], \"tense\": \"past\"" + more + "}";
    }

    private void gold(String name, String text, String lines) throws IOException {
        Path documents = Files.createDirectories(folder.resolve(name).resolve("documents"));
        Files.writeString(documents.resolve("d.txt"), text + "\n");
        Files.writeString(folder.resolve(name).resolve("claims.jsonl"), lines + "\n");
    }
}
