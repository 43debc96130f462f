package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.bench.AttributionScore.Triple;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
    private static final Triple SAID = new Triple(set(0, 4), set(5, 9), set(10, 30));
    private static final Triple ADDED = new Triple(set(0, 4), set(40, 45), set(46, 60));
    private static final Triple REPORTEDLY = new Triple(SpanSet.EMPTY, set(70, 80), set(81, 99));

    @Test
    void goldFindsItself() {
        assertThat(score(Set.of(SAID, ADDED, REPORTEDLY), Set.of(SAID, ADDED, REPORTEDLY)))
                .hasSize(7)
                .allMatch(figure -> figure.value() == 100);
    }

    @Test
    void aWrongEndCostsTheExactFigureAndTheTriple() {
        List<Figure> figures = score(Set.of(SAID), Set.of(new Triple(set(0, 4), set(5, 9), set(10, 20))));
        assertThat(figures)
                .containsExactly(
                        new Figure("cue_f1", 100),
                        new Figure("source_f1", 100),
                        new Figure("content_f1", 0),
                        new Figure("cue_overlap_f1", 100),
                        new Figure("source_overlap_f1", 100),
                        new Figure("content_overlap_f1", 100),
                        new Figure("triple_f1", 0));
    }

    @Test
    void whereTheGoldNamesNoSourceOneThatIsFoundIsWrong() {
        Triple found = new Triple(set(60, 65), REPORTEDLY.cue(), REPORTEDLY.content());
        assertThat(score(Set.of(REPORTEDLY), Set.of(found)))
                .contains(new Figure("cue_f1", 100), new Figure("source_f1", 0), new Figure("triple_f1", 0));
    }

    @Test
    void oneLongContentStandsForOneOfTheGoldOnly() {
        Triple all = new Triple(set(0, 4), set(5, 9), set(10, 60));
        List<Figure> figures = score(Set.of(SAID, ADDED), Set.of(all));
        assertThat(figures.get(5).metric()).isEqualTo("content_overlap_f1");
        assertThat(figures.get(5).value()).isBetween(66.6, 66.7);
    }

    private static List<Figure> score(Set<Triple> gold, Set<Triple> found) {
        AttributionScore score = new AttributionScore();
        score.add(gold, found);
        return score.figures("");
    }

    private static SpanSet set(int start, int end) {
        return new SpanSet(List.of(new Span(start, end)));
    }
}
