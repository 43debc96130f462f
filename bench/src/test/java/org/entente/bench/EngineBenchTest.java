package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own gold, which the engine that ships gets right, and one mistake in it. */
class EngineBenchTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesCountBySpanAndClassAndFacilitiesCountAsLocations() throws IOException {
        List<Figure> figures = measure(new NerBench(), """
                -DOCSTART-\tO

                Angela\tB-Person
                Merkel\tI-Person
                visited\tO
                Paris\tB-Facility
                on\tO
                Monday\tB-Date
                .\tO
                """);
        assertThat(figures)
                .contains(new Figure("baseline_f1", 0), new Figure("per_loc_org_precision", 100))
                .anyMatch(f -> f.metric().equals("corenlp_per_loc_org_f1"));
        assertThat(figures.get(figures.size() - 1)).isEqualTo(new Figure("per_loc_org_f1", 100));
        assertThat(figures.stream().filter(f -> f.metric().equals("recall")).findFirst())
                .hasValueSatisfying(f -> assertThat(f.value()).isLessThan(100));
    }

    @Test
    void relationsCountWithoutTheirSubtypesAndOnlyUnderTheRightHead() throws IOException {
        List<Figure> figures = measure(new UdBench(), """
                # text = The ministers were invited.
                1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
                2\tministers\tminister\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
                3\twere\tbe\tAUX\tVBD\t_\t4\taux\t_\t_
                4\tinvited\tinvite\tVERB\tVBN\t_\t0\troot\t_\t_
                5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
                """);
        assertThat(figures)
                .contains(new Figure("upos", 100), new Figure("lemma", 100), new Figure("uas", 80))
                .contains(new Figure("corenlp_las", 80));
        assertThat(figures.get(figures.size() - 1)).isEqualTo(new Figure("las", 80));
    }

    private List<Figure> measure(Bench bench, String gold) throws IOException {
        Path file = Files.writeString(folder.resolve("gold"), gold);
        return bench.run(file, new PrintWriter(Writer.nullWriter()));
    }
}
