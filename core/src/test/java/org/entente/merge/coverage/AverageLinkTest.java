package org.entente.merge.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.merge.coverage.Lookalikes.Pair;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    @Test
    void aChainIsNotOneCluster() {
        double[][] likeness = {
            {1, 0.9, 0, 0},
            {0.9, 1, 0.6, 0},
            {0, 0.6, 1, 0.9},
            {0, 0, 0.9, 1}
        };
        assertThat(clusters(likeness)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void whatIsAlikeOnTheAverageIsJoinedThoughOnePairIsNot() {
        double[][] likeness = {
            {1, 0.9, 0.3},
            {0.9, 1, 0.8},
            {0.3, 0.8, 1}
        };
        assertThat(clusters(likeness)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void pairsWithoutAnEdgeAreComparedWhenTheirClustersMeet() {
        AverageLink link = new AverageLink(3, 0.5, (a, b) -> 0.7);
        link.edge(new Pair(0, 1), 0.9);
        link.edge(new Pair(1, 2), 0.8);
        assertThat(link.clusters()).containsExactly(List.of(0, 1, 2));
    }

    private static List<List<Integer>> clusters(double[][] likeness) {
        AverageLink link = new AverageLink(likeness.length, 0.5, (a, b) -> likeness[a][b]);
        for (int a = 0; a < likeness.length; a++) {
            for (int b = a + 1; b < likeness.length; b++) {
                if (likeness[a][b] > 0) {
                    link.edge(new Pair(a, b), likeness[a][b]);
                }
            }
        }
        return link.clusters();
    }
}
