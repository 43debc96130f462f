package org.entente.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gradient-boosted decision trees (Friedman 2001) for a probability. The table has a row a node: tree, node, feature (−1 in a
 * leaf), threshold, left, right, value; values at or below the threshold go left. Made by {@code training/}.
 */
public final class Trees {
    private static final int COLUMNS = 7;

    /** One node; a leaf has feature −1. */
    private record Node(int feature, double threshold, int left, int right, double value) {}

    private final double base;
    private final int[] roots;
    private final int[] features; // of each node; −1 in a leaf
    private final double[] numbers; // threshold of a node, value of a leaf
    private final int[] left;
    private final int[] right;

    /**
     * Reads a table.
     *
     * @param resource beside {@code owner}; its first line after the head is {@code base}, a tab and the sum before all trees
     */
    public Trees(Class<?> owner, String resource) {
        double sum = 0;
        List<List<Node>> trees = new ArrayList<>();
        for (String line : lines(owner, resource)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2) {
                sum = Double.parseDouble(cells[1]);
                continue;
            }
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(resource + ": not a node: " + line);
            }
            int tree = Integer.parseInt(cells[0]);
            if (tree == trees.size()) {
                trees.add(new ArrayList<>());
            }
            trees.get(tree)
                    .add(new Node(
                            Integer.parseInt(cells[2]),
                            Double.parseDouble(cells[3]),
                            Integer.parseInt(cells[4]),
                            Integer.parseInt(cells[5]),
                            Double.parseDouble(cells[6])));
        }
        base = sum;
        int nodes = trees.stream().mapToInt(List::size).sum();
        roots = new int[trees.size()];
        features = new int[nodes];
        numbers = new double[nodes];
        left = new int[nodes];
        right = new int[nodes];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = at;
            for (Node node : trees.get(tree)) {
                features[at] = node.feature;
                numbers[at] = node.feature < 0 ? node.value : node.threshold;
                left[at] = roots[tree] + node.left;
                right[at] = roots[tree] + node.right;
                at++;
            }
        }
    }

    /** 0 to 1. */
    public double probability(double[] clues) {
        return 1 / (1 + Math.exp(-logit(clues)));
    }

    /** Log odds. */
    public double logit(double[] clues) {
        double sum = base;
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = clues[features[node]] <= numbers[node] ? left[node] : right[node];
            }
            sum += numbers[node];
        }
        return sum;
    }

    /** The rows of a table beside a class, without comments. */
    public static List<String> lines(Class<?> owner, String resource) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
