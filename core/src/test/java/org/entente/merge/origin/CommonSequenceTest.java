package org.entente.merge.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonSequenceTest {
    private static final long SEED = 20261123;

    @Test
    void countsWhatStandsInBothInOneOrder() {
        assertThat(CommonSequence.length(new long[] {1, 2, 3, 4}, new long[] {2, 9, 4, 1}))
                .isEqualTo(2);
        assertThat(CommonSequence.length(new long[0], new long[] {1})).isZero();
    }

    @Test
    void isAsLongAsTheTableSays() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            long[] left = random.longs(random.nextInt(200), 0, 12).toArray();
            long[] right = random.longs(random.nextInt(200), 0, 12).toArray();
            assertThat(CommonSequence.length(left, right))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(byTable(left, right));
        }
    }

    private static int byTable(long[] left, long[] right) {
        int[][] best = new int[left.length + 1][right.length + 1];
        for (int i = 1; i <= left.length; i++) {
            for (int j = 1; j <= right.length; j++) {
                best[i][j] =
                        left[i - 1] == right[j - 1] ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[left.length][right.length];
    }
}
