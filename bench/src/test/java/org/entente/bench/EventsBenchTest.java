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

class EventsBenchTest {
    private static final String EXPULSION =
            "Sweden expelled three Iranian diplomats on Tuesday, and Norway praised Sweden.\n";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter predictions = new StringWriter();

    @Test
    void typesAndSidesAreComparedByMention() throws IOException {
        List<Figure> figures = measure(
                EXPULSION
                        + "= expelled | SANCTION | Sweden | Iranian\n= praised | SUPPORT | Norway | Iranian\n\nThe sea was calm.\n");
        assertThat(figures)
                .contains(
                        new Figure("typed_precision", 100),
                        new Figure("typed_recall", 100),
                        new Figure("recipients_right", 50),
                        new Figure("f1", 50));
        assertThat(predictions.toString())
                .contains("\tright\texpelled: [SANCTION] Sweden → Iranian\t", "\twrong: recipients\t");
    }

    @Test
    void optionalEventsCountNeitherWay() throws IOException {
        List<Figure> figures = measure(EXPULSION
                + "= expelled | ACCUSE/SANCTION? | Sweden | Iranian\n= praised | SUPPORT | Norway | Sweden#2\n");
        assertThat(figures).contains(new Figure("precision", 100), new Figure("recall", 100));
    }

    @Test
    void goldOutOfFormIsNamed() {
        assertThatThrownBy(() -> measure(EXPULSION + "= expelled | SANCTION | Denmark\n"))
                .hasMessageContaining("'Denmark' is not in the text");
        assertThatThrownBy(() -> measure(EXPULSION + "= expelled\n"))
                .hasMessageContaining("it needs a word and a type");
        assertThatThrownBy(() -> measure(EXPULSION + "= expelled | EXPEL\n")).hasMessageContaining("EXPEL");
    }

    private List<Figure> measure(String gold) throws IOException {
        Path file = Files.writeString(folder.resolve("events.txt"), gold);
        return new EventsBench().run(file, new PrintWriter(predictions, true));
    }
}
