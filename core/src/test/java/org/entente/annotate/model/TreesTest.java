package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void whereEachBestHeadMakesATreeItIsTaken() {
        assertThat(Trees.heads(new float[][] {{-9, 0, -1, -9}, {-1, -9, 0, -9}, {-9, -9, -1, 0}}))
                .containsExactly(1, -1, 1);
    }

    @Test
    void aLoneWordIsTheRoot() {
        assertThat(Trees.heads(new float[][] {{-50, 0}})).containsExactly(-1);
    }

    @Test
    void ofTwoRootsTheLikelierStays() {
        assertThat(Trees.heads(new float[][] {{-0.1f, 0, -3}, {-0.2f, -3, 0}})).containsExactly(-1, 0);
        assertThat(Trees.heads(new float[][] {{-0.2f, 0, -3}, {-0.1f, -3, 0}})).containsExactly(1, -1);
    }

    @Test
    void noTreeIsBetter() {
        Random random = new Random(17);
        for (int round = 0; round < 2000; round++) {
            float[][] arcs = arcs(random, 1 + random.nextInt(5));
            int[] found = Trees.heads(arcs);
            assertThat(isTree(found)).as(Arrays.toString(found)).isTrue();
            assertThat(score(arcs, found)).isEqualTo(best(arcs, new int[arcs.length], 0));
        }
    }

    @Test
    void aLongSentenceWithoutAnyPreferenceIsATreeToo() {
        Random random = new Random(5);
        float[][] arcs = arcs(random, 250);
        assertThat(isTree(Trees.heads(arcs))).isTrue();
        Arrays.stream(arcs).forEach(row -> Arrays.fill(row, Float.NaN));
        assertThat(isTree(Trees.heads(arcs))).isTrue();
    }

    /** In eighths, so that sums are exact. */
    private static float[][] arcs(Random random, int words) {
        float[][] arcs = new float[words][words + 1];
        for (float[] row : arcs) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(10) == 0 ? -900 : -random.nextInt(64) / 8f;
            }
        }
        return arcs;
    }

    private static double best(float[][] arcs, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? score(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = -1; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(arcs, heads, word + 1));
        }
        return best;
    }

    private static double score(float[][] arcs, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += arcs[i][heads[i] + 1];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int node = i;
            for (int steps = 0; node >= 0; node = heads[node]) {
                if (steps++ > heads.length) {
                    return false;
                }
            }
        }
        return Arrays.stream(heads).filter(head -> head < 0).count() == 1;
    }
}
