package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.annotate.model.Bio.Run;
import org.junit.jupiter.api.Test;

class PathsTest {
    @Test
    void withoutBoundariesTheLogitsDecide() {
        float[][] logits = {{1, 0, 0}, {0, 2, 0}, {0, 0, 2}, {1, 0, 0}};
        assertThat(Paths.FREE.runs(logits, new float[5][2][2])).containsExactly(new Run(0, 1, 3));
    }

    @Test
    void aBoundaryMovesAnEndThatTheLogitsLeaveOpen() {
        float[][] logits = {{1, 0, 0}, {0, 2, 0}, {0.5f, 0, 0.4f}, {1, 0, 0}};
        float[][][] change = new float[5][2][2];
        assertThat(Paths.FREE.runs(logits, change)).containsExactly(new Run(0, 1, 2));
        change[3][1][0] = 1;
        assertThat(Paths.FREE.runs(logits, change)).containsExactly(new Run(0, 1, 3));
    }

    @Test
    void aRunMayEndWithTheWordsOnlyWhereThatPays() {
        float[][] logits = {{1, 0, 0}, {0, 0.5f, 0}};
        float[][][] change = new float[3][2][2];
        assertThat(Paths.FREE.runs(logits, change)).containsExactly(new Run(0, 1, 2));
        change[2][1][0] = -1;
        assertThat(Paths.FREE.runs(logits, change)).isEmpty();
    }

    @Test
    void theFirstKindComesInOnePieceAndTheSecondInSeveral() {
        float[] source = {0, 3, 0, 0, 0};
        float[] weaker = {0, 2, 0, 0, 0};
        float[] content = {0, 0, 0, 3, 0};
        float[][] logits = {content, source, content, weaker, content};
        assertThat(Paths.FIRST_ONCE.runs(logits, new float[6][3][3]))
                .containsExactly(new Run(1, 0, 1), new Run(0, 1, 2), new Run(1, 2, 3), new Run(1, 4, 5));
    }

    @Test
    void noWordsNoRuns() {
        assertThat(Paths.FREE.runs(new float[0][3], new float[1][2][2])).isEmpty();
    }
}
