package org.entente.web.view;

import java.util.Arrays;
import java.util.List;

/**
 * Lays out a network so that what is bound lies near and nothing lies on one another, after Fruchterman and Reingold
 * (1991), "Graph drawing by force-directed placement", Software: Practice and Experience 21(11). All nodes repel one
 * another, bonds draw together, and a weak pull to the middle keeps parts without a bond on the page. It begins with a
 * spiral instead of chance, so that the same network always looks the same.
 */
final class ForceLayout {
    private static final int STEPS = 400;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double PULL_IN = 0.3;
    private static final int PARTINGS = 200;

    private final double[] x;
    private final double[] y;
    private final double width;
    private final double height;

    /**
     * A bond.
     *
     * @param from number of a node
     * @param to number of another
     * @param strength how much it draws, from 0 to 1
     */
    record Pull(int from, int to, double strength) {}

    private ForceLayout(int nodes, double width, double height) {
        this.x = new double[nodes];
        this.y = new double[nodes];
        this.width = width;
        this.height = height;
    }

    /**
     * Lays out nodes in a frame.
     *
     * @param widths how broad each node with its label is
     * @param talls how tall each node with its label is
     */
    static ForceLayout of(double[] widths, double[] talls, List<Pull> pulls, double width, double height) {
        ForceLayout layout = new ForceLayout(widths.length, width, height);
        layout.begin();
        layout.settle(pulls);
        layout.fill(widths, talls);
        layout.part(widths, talls);
        return layout;
    }

    double x(int node) {
        return x[node];
    }

    double y(int node) {
        return y[node];
    }

    private void begin() {
        for (int i = 0; i < x.length; i++) {
            double radius = Math.sqrt((i + 0.5) / x.length) / 2;
            x[i] = width * (0.5 + radius * Math.cos(i * GOLDEN_ANGLE));
            y[i] = height * (0.5 + radius * Math.sin(i * GOLDEN_ANGLE));
        }
    }

    private void settle(List<Pull> pulls) {
        int n = x.length;
        double ideal = 0.8 * Math.sqrt(width * height / Math.max(1, n));
        double[] dx = new double[n];
        double[] dy = new double[n];
        for (int step = 0; step < STEPS; step++) {
            Arrays.fill(dx, 0);
            Arrays.fill(dy, 0);
            for (int i = 0; i < n; i++) {
                dx[i] += (width / 2 - x[i]) * PULL_IN * height / width;
                dy[i] += (height / 2 - y[i]) * PULL_IN * width / height;
                for (int j = i + 1; j < n; j++) {
                    double far = Math.max(1, Math.hypot(x[i] - x[j], y[i] - y[j]));
                    push(dx, dy, i, j, ideal * ideal / far / far);
                }
            }
            for (Pull pull : pulls) {
                double far = Math.hypot(x[pull.from()] - x[pull.to()], y[pull.from()] - y[pull.to()]);
                push(dx, dy, pull.from(), pull.to(), -far / ideal * (0.15 + 0.85 * pull.strength()));
            }
            double heat = width / 8 * (1 - (double) step / STEPS);
            for (int i = 0; i < n; i++) {
                double force = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
                x[i] += dx[i] / force * Math.min(force, heat);
                y[i] += dy[i] / force * Math.min(force, heat);
            }
        }
    }

    /** Moves two nodes apart by a multiple of what lies between them; by less than nothing, together. */
    private void push(double[] dx, double[] dy, int i, int j, double by) {
        dx[i] += (x[i] - x[j]) * by;
        dy[i] += (y[i] - y[j]) * by;
        dx[j] -= (x[i] - x[j]) * by;
        dy[j] -= (y[i] - y[j]) * by;
    }

    /** Stretches the whole to the frame. */
    private void fill(double[] widths, double[] talls) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double margin = Arrays.stream(widths).max().orElse(0) / 2;
        for (double each : x) {
            left = Math.min(left, each);
            right = Math.max(right, each);
        }
        double top = Arrays.stream(y).min().orElse(0);
        double bottom = Arrays.stream(y).max().orElse(0);
        double edge = Arrays.stream(talls).max().orElse(0) / 2;
        for (int i = 0; i < x.length; i++) {
            x[i] = right - left < 1 ? width / 2 : margin + (x[i] - left) / (right - left) * (width - 2 * margin);
            y[i] = bottom - top < 1 ? height / 2 : edge + (y[i] - top) / (bottom - top) * (height - 2 * edge);
        }
    }

    /** Shoves labels that lie on one another apart, the shorter way. */
    private void part(double[] widths, double[] talls) {
        boolean moved = true;
        for (int round = 0; round < PARTINGS && moved; round++) {
            moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    double across = (widths[i] + widths[j]) / 2 - Math.abs(x[i] - x[j]);
                    double along = (talls[i] + talls[j]) / 2 - Math.abs(y[i] - y[j]);
                    if (across > 0 && along > 0) {
                        moved = true;
                        if (across < along) {
                            double by = across / 2 * (x[i] < x[j] ? -1 : 1);
                            x[i] += by;
                            x[j] -= by;
                        } else {
                            double by = along / 2 * (y[i] < y[j] ? -1 : 1);
                            y[i] += by;
                            y[j] -= by;
                        }
                    }
                }
            }
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.max(widths[i] / 2, Math.min(width - widths[i] / 2, x[i]));
                y[i] = Math.max(talls[i] / 2, Math.min(height - talls[i] / 2, y[i]));
            }
        }
    }
}
