package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.annotate.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that make no model. */
class ModelTest {
    private static final String GOOD = """
            {"format": 3, "version": "7", "encoder": "none", "window": 128,
             "shapes": ["none", "lower", "title", "upper", "mixed", "digit", "digitmix", "mark"],
             "upos": ["NOUN"], "xpos": ["NN"], "lemmas": {"NN": {"": "l0+"}}, "deprel": ["root"],
             "ner": ["O", "B-Person", "I-Person"], "cue": ["O", "B", "I"],
             "roles": ["O", "B-source", "I-source", "B-content", "I-content"],
             "events": ["AID"], "arguments": ["actor", "recipient", "holder"], "types": ["AID"]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFolderWithoutAModel() {
        refused("labels.json is missing");
    }

    @Test
    void labelsThatAreNoJson() throws IOException {
        write("not JSON");
        refused("labels.json cannot be read");
    }

    @Test
    void aFormatToCome() throws IOException {
        write(GOOD.replace("\"format\": 3", "\"format\": 4"));
        refused("its format is 4, and this Entente reads format 3");
    }

    @Test
    void labelsThatAreNotKnown() throws IOException {
        write(GOOD.replace("\"types\": [\"AID", "\"types\": [\"RESCUE"));
        refused("\"types\" in labels.json");
        write(GOOD.replace("\"events\": [\"AID", "\"events\": [\"RESCUE"));
        refused("\"events\" in labels.json");
        write(GOOD.replace("B-Person", "B-Ship"));
        refused("\"ner\" in labels.json");
        write(GOOD.replace("\"lower\", \"title\"", "\"title\", \"lower\""));
        refused("\"shapes\" in labels.json");
        write(GOOD.replace("128", "1280"));
        refused("\"window\" in labels.json");
    }

    @Test
    void labelsAlone() throws IOException {
        write(GOOD);
        refused("encoder.onnx is missing");
    }

    @Test
    void aGraphThatIsNone() throws IOException {
        write(GOOD);
        Files.writeString(folder.resolve("encoder.onnx"), "no graph");
        refused("encoder.onnx cannot be loaded");
    }

    private void write(String labels) throws IOException {
        Files.writeString(folder.resolve("labels.json"), labels);
    }

    /** The message says where, what, and what to do. */
    private void refused(String what) {
        assertThatThrownBy(() -> Model.open(new ModelFiles(folder), 1))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(what)
                .hasMessageContaining("-Dentente.model");
    }
}
