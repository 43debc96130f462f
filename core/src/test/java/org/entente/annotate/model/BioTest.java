package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.annotate.model.Bio.Run;
import org.junit.jupiter.api.Test;

class BioTest {
    @Test
    void aRunBeginsAndGoesOn() {
        assertThat(Bio.runs(new float[][] {{0, 1, 0, 0, 0}, {0, 0, 1, 0, 0}, {1, 0, 0, 0, 0}, {0, 0, 0, 1, 0}}))
                .containsExactly(new Run(0, 0, 2), new Run(1, 3, 4));
    }

    @Test
    void anotherBeginningBeginsAnotherRun() {
        assertThat(Bio.runs(new float[][] {{0, 1, 0}, {0, 1, 0}})).containsExactly(new Run(0, 0, 1), new Run(0, 1, 2));
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        assertThat(Bio.runs(new float[][] {{0, -9, 5}})).isEmpty();
        assertThat(Bio.runs(new float[][] {{0, -1, -9}, {0, -9, 5}})).containsExactly(new Run(0, 0, 2));
        assertThat(Bio.runs(new float[][] {{0, 1, 0, 0, 0}, {0, 0, 0, 0, 0.5f}}))
                .containsExactly(new Run(0, 0, 1));
    }

    @Test
    void noWordsNoRuns() {
        assertThat(Bio.runs(new float[0][])).isEmpty();
    }

    @Test
    void noSequenceIsBetter() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            float[][] logits = new float[1 + random.nextInt(5)][5];
            for (float[] row : logits) {
                for (int y = 0; y < row.length; y++) {
                    row[y] = random.nextInt(40) / 8f;
                }
            }
            assertThat(score(logits, Bio.runs(logits))).isEqualTo(best(logits, 0, 0));
        }
    }

    private static double best(float[][] logits, int word, int before) {
        if (word == logits.length) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < 5; y++) {
            boolean inside = y == 2 || y == 4;
            if (!inside || before == y || before == y - 1) {
                best = Math.max(best, logits[word][y] + best(logits, word + 1, y));
            }
        }
        return best;
    }

    private static double score(float[][] logits, List<Run> runs) {
        double sum = 0;
        for (int word = 0; word < logits.length; word++) {
            int label = 0;
            for (Run run : runs) {
                if (run.start() <= word && word < run.end()) {
                    label = 1 + 2 * run.kind() + (word > run.start() ? 1 : 0);
                }
            }
            sum += logits[word][label];
        }
        return sum;
    }
}
