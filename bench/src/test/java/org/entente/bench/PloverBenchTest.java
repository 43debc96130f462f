package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.annotate.EventTypes.Range;
import org.entente.annotate.Token;
import org.entente.record.EventType;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverBenchTest {
    private static final String HEADER = "uid\tsentence\tsource\ttarget\troot\tquad\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachClassIsTheOneWithTheHighestSum() {
        Map<EventType, Double> types =
                Map.of(EventType.ACCUSE, 0.30, EventType.CONCEDE, 0.20, EventType.RETREAT, 0.20, EventType.AGREE, 0.25);
        assertThat(PloverBench.best(types, PloverRoot::name)).isEqualTo("YIELD");
        assertThat(PloverBench.best(types, PloverRoot::quad)).isEqualTo("M-COOP");
        assertThat(PloverBench.best(types, root -> PloverRoot.binary(root.quad())))
                .isEqualTo("COOP");
        assertThat(PloverBench.best(Map.of(), PloverRoot::name)).isEqualTo(MacroF1.NOTHING);
    }

    @Test
    void anActorIsFoundAsWholeWordsFirst() {
        String text = "Omanis in Oman thank Mali.";
        List<Token> words = words(text);
        assertThat(PloverBench.range(text, "Oman", words)).isEqualTo(new Range(2, 3));
        assertThat(PloverBench.range(text, "in Oman", words)).isEqualTo(new Range(1, 3));
        assertThat(PloverBench.range(text, "Mali", words)).isEqualTo(new Range(4, 5));
        assertThat(PloverBench.range(text, "an actor", words)).isEqualTo(new Range(0, 0));
    }

    @Test
    void rareClassesWeighAsMuchAsFrequentOnes() {
        MacroF1 macro = new MacroF1();
        macro.add("A", "A");
        macro.add("A", "A");
        macro.add("A", MacroF1.NOTHING);
        macro.add("B", "A");
        assertThat(macro.value()).isCloseTo((200.0 * 2 / 6 + 0) / 2, within(1e-9));
        assertThat(macro.ofMajority()).isCloseTo((200.0 * 3 / 7 + 0) / 2, within(1e-9));
    }

    @Test
    void theBaselineSaysTheMostFrequentClass() throws IOException {
        List<Figure> figures = measure("""
                1\tOman thanked Mali.\tOman\tMali\tSUPPORT\tV-COOP
                2\tMali gave up its claim to Oman's islands.\tMali\tOman\tYIELD\tM-COOP
                3\tMali left the islands to Oman. It did so in May.\tMali\tOman\tYIELD\tM-COOP
                """);
        assertThat(figures.get(0)).isEqualTo(new Figure("baseline_binary_macro_f1", 100));
        assertThat(figures.get(2)).isEqualTo(new Figure("baseline_root_macro_f1", 40));
        assertThat(figures.get(5).metric()).isEqualTo("root_macro_f1");
    }

    @Test
    void aTypeThatIsNoneIsNamed() {
        assertThatThrownBy(() -> measure("1\tOman thanked Mali.\tOman\tMali\tTHANK\tV-COOP\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("1 has root 'THANK'");
    }

    private static List<Token> words(String text) {
        return Pattern.compile("\\w+|\\.")
                .matcher(text)
                .results()
                .map(m -> new Token(0, m.group(), "", "X", "X", -1, "root", 0, new Span(m.start(), m.end())))
                .toList();
    }

    private List<Figure> measure(String rows) throws IOException {
        return new PloverBench()
                .run(Files.writeString(folder.resolve("plv.tsv"), HEADER + rows), new PrintWriter(Writer.nullWriter()));
    }
}
