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

class EcbPlusBenchTest {
    private static final String DOCS = """
            {"id": "1_1", "topic": "1", "sentences": [["Fire", "destroyed", "the", "Halden", "mill", "on", "Monday", "."]]}
            {"id": "1_2", "topic": "1", "sentences": [["The", "mill", "in", "Halden", "was", "destroyed", "by", "fire", "."]]}
            {"id": "2_1", "topic": "2", "sentences": [["Oslo", "destroyed", "its", "old", "banknotes", "."]]}
            """;
    private static final String MENTIONS = """
            {"doc": "1_1", "sentence": 0, "token_start": 1, "token_end": 2, "kind": "event", "cluster": "x", "lemma": "destroy"}
            {"doc": "1_2", "sentence": 0, "token_start": 5, "token_end": 6, "kind": "event", "cluster": "x", "lemma": "destroy"}
            {"doc": "2_1", "sentence": 0, "token_start": 1, "token_end": 2, "kind": "event", "cluster": "y", "lemma": "destroy"}
            {"doc": "2_1", "sentence": 0, "token_start": 0, "token_end": 1, "kind": "entity", "cluster": "z", "lemma": null}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter predictions = new StringWriter();

    @Test
    void whatHappensOnceIsOneAndTopicsStayApart() throws IOException {
        List<Figure> figures = measure(DOCS, MENTIONS);
        assertThat(figures.get(figures.size() - 1)).isEqualTo(new Figure("conll_f1", 100));
        assertThat(figures).contains(new Figure("baseline_conll_f1", 100));
        assertThat(predictions.toString()).contains("1_2\tdestroyed\tx\t1 0");
    }

    @Test
    void goldOutOfFormIsNamed() {
        assertThatThrownBy(() -> measure(DOCS, MENTIONS.replace("\"token_end\": 6", "\"token_end\": 60")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mentions.jsonl")
                .hasMessageContaining("no such words");
    }

    private List<Figure> measure(String docs, String mentions) throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), docs);
        Files.writeString(folder.resolve("mentions.jsonl"), mentions);
        return new EcbPlusBench().run(folder, new PrintWriter(predictions, true));
    }
}
