package org.entente.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {
    private static final int WIDTH = 1160;
    private static final int HEIGHT = 760;

    @Test
    void fiftyLabelledNodesStayInTheFrameAndHardlyTouch() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        double[] widths = random.doubles(50, 40, 170).toArray();
        double[] talls = random.doubles(50, 30, 60).toArray();
        List<ForceLayout.Pull> pulls = new ArrayList<>();
        for (int i = 1; i < 50; i++) {
            pulls.add(new ForceLayout.Pull(i, random.nextInt(i), random.nextDouble()));
            pulls.add(new ForceLayout.Pull(i, random.nextInt(i), random.nextDouble()));
        }
        ForceLayout layout = ForceLayout.of(widths, talls, pulls, WIDTH, HEIGHT);
        int touching = 0;
        for (int i = 0; i < 50; i++) {
            assertThat(layout.x(i)).isBetween(widths[i] / 2 - 0.1, WIDTH - widths[i] / 2 + 0.1);
            assertThat(layout.y(i)).isBetween(talls[i] / 2 - 0.1, HEIGHT - talls[i] / 2 + 0.1);
            for (int j = i + 1; j < 50; j++) {
                boolean across = Math.abs(layout.x(i) - layout.x(j)) < (widths[i] + widths[j]) / 2 - 1;
                boolean along = Math.abs(layout.y(i) - layout.y(j)) < (talls[i] + talls[j]) / 2 - 1;
                touching += across && along ? 1 : 0;
            }
        }
        assertThat(touching).as("seed " + seed).isLessThan(5);
    }

    @Test
    void theSameNetworkAlwaysLooksTheSame() {
        double[] widths = new double[20];
        Arrays.fill(widths, 60);
        List<ForceLayout.Pull> pulls = List.of(new ForceLayout.Pull(0, 1, 1), new ForceLayout.Pull(3, 7, 0.5));
        ForceLayout one = ForceLayout.of(widths, widths, pulls, WIDTH, HEIGHT);
        ForceLayout other = ForceLayout.of(widths, widths, pulls, WIDTH, HEIGHT);
        for (int i = 0; i < 20; i++) {
            assertThat(one.x(i)).isEqualTo(other.x(i));
            assertThat(one.y(i)).isEqualTo(other.y(i));
        }
        double bound = Math.hypot(one.x(0) - one.x(1), one.y(0) - one.y(1));
        double loose = Math.hypot(one.x(4) - one.x(9), one.y(4) - one.y(9));
        assertThat(bound).isLessThan(loose);
    }
}
