package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArcsBenchTest {
    private static final String HEADER = "set\tsentence\tpredicate\trelation\targument\tnote\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void relationsCompareInGroupsAndPassiveSubjectsStandApart() {
        assertThat(Arc.relation("nsubj:pass")).contains("nsubj:pass");
        assertThat(Arc.relation("nsubj:outer")).contains("nsubj");
        assertThat(Arc.relation("obl:agent")).contains("obl");
        assertThat(Arc.relation("obl:tmod")).contains("obl");
        assertThat(Arc.relation("nmod:unmarked")).contains("obl");
        assertThat(Arc.relation("iobj")).contains("iobj");
        assertThat(Arc.relation("advcl")).isEmpty();
    }

    @Test
    void onlyArcsAtPredicatesOfTheGoldCount() {
        Set<Arc> gold = Set.of(new Arc(1, "nsubj", 0), new Arc(1, "obj", 2));
        Set<Arc> found = Set.of(new Arc(1, "nsubj", 0), new Arc(1, "obl", 2), new Arc(5, "obj", 6));
        Counts counts = new Counts();
        ArcsBench.add(new SentenceArcs(gold, Set.of()), found, counts);
        assertThat(counts.recall()).isEqualTo(50);
        assertThat(counts.precision()).isEqualTo(50);
    }

    @Test
    void whatTheGoldDoubtsIsNeitherRightNorWrong() {
        SentenceArcs gold = new SentenceArcs(Set.of(new Arc(1, "nsubj", 0)), Set.of(new Arc(1, "obl", 4)));
        Counts counts = new Counts();
        ArcsBench.add(gold, Set.of(new Arc(1, "nsubj", 0), new Arc(1, "xcomp", 4)), counts);
        assertThat(counts.f1()).isEqualTo(100);
        ArcsBench.add(gold, Set.of(new Arc(1, "nsubj", 0), new Arc(1, "obj", 3)), counts);
        assertThat(counts.precision()).isBetween(66.6, 66.7);
    }

    @Test
    void sentencesOfATableCountByTheirIds() throws IOException {
        Files.writeString(
                folder.resolve("dev.tsv"),
                "id\ttokens\tpredicate\tvalue\na\tGo !\t0\t1\na\tGo !\t0\t1\nb\tMary built boats .\t1\t3\n");
        gold("arcs-a.tsv", "dev.tsv\t1\t1\tobj\t2\t\ndev.tsv\t1\t1\tnsubj\t3\t?\n");
        List<Figure> figures = measure();
        assertThat(figures.get(figures.size() - 1)).isEqualTo(new Figure("right", 100));
    }

    @Test
    void goldPointsIntoTheSharedSets() throws IOException {
        Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                folder.resolve("news/dev.conll"),
                "-DOCSTART-\tO\n\nYes\tO\n.\tO\n\nMary\tO\nbuilt\tO\nthem\tO\nin\tO\nOslo\tO\n.\tO\n");
        gold("arcs-a.tsv", "news/dev.conll\t1\t-\t-\t-\t\n");
        gold(
                "arcs-b.tsv",
                "news/dev.conll\t2\t1\tnsubj\t0\t\nnews/dev.conll\t2\t1\tobj\t2\t\nnews/dev.conll\t2\t1\tnsubj\t4\t\n");
        StringWriter predictions = new StringWriter();
        List<Figure> figures = new ArcsBench(folder).run(folder, new PrintWriter(predictions));
        assertThat(figures).contains(new Figure("sentences", 2));
        assertThat(figures.get(figures.size() - 1).metric()).isEqualTo("right");
        assertThat(figures.get(figures.size() - 1).value()).isBetween(66.6, 66.7);
        assertThat(predictions.toString()).contains("built\tobj\tthem\tboth", "built\tobl\tOslo\tfound");
    }

    @Test
    void theFirstTableToHaveASentenceDecides() throws IOException {
        gold("arcs-a.tsv", "news/dev.conll\t1\t1\tobj\t2\t\n");
        gold("arcs-b.tsv", "news/dev.conll\t1\t1\tobl\t2\t\nnews/dev.conll\t3\t0\tobj\t1\t\n");
        assertThat(GoldArcs.folder(folder).sets().get("news/dev.conll"))
                .containsEntry(1, new SentenceArcs(Set.of(new Arc(1, "obj", 2)), Set.of()))
                .containsEntry(3, new SentenceArcs(Set.of(new Arc(0, "obj", 1)), Set.of()));
    }

    @Test
    void goldThatPointsNowhereIsNamed() throws IOException {
        assertThatThrownBy(this::measure).hasMessageContaining("no arcs-*.tsv");
        Files.writeString(folder.resolve("dev.conll"), "Go\tO\n");
        gold("arcs-a.tsv", "dev.conll\t0\t0\tobj\t7\t\n");
        assertThatThrownBy(this::measure).hasMessageContaining("which has 1 words");
        gold("arcs-a.tsv", "dev.conll\t9\t0\tobj\t0\t\n");
        assertThatThrownBy(this::measure).hasMessageContaining("has only 0 of these");
        gold("arcs-a.tsv", "dev.conll\t0\t0\tadvcl\t0\t\n");
        assertThatThrownBy(this::measure).hasMessageContaining("'advcl'");
    }

    private List<Figure> measure() throws IOException {
        return new ArcsBench(folder).run(folder, new PrintWriter(Writer.nullWriter()));
    }

    private void gold(String name, String rows) throws IOException {
        Files.writeString(folder.resolve(name), HEADER + rows);
    }
}
