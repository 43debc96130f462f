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
    private final List<List<Node>> trees = new ArrayList<>();

    /**
     * Reads a table.
     *
     * @param resource beside {@code owner}; its first line after the head is {@code base}, a tab and the sum before all trees
     */
    public Trees(Class<?> owner, String resource) {
        double sum = 0;
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
    }

    /** 0 to 1. */
    public double probability(double[] features) {
        return 1 / (1 + Math.exp(-logit(features)));
    }

    /** Log odds. */
    public double logit(double[] features) {
        double sum = base;
        for (List<Node> tree : trees) {
            Node node = tree.get(0);
            while (node.feature >= 0) {
                node = tree.get(features[node.feature] <= node.threshold ? node.left : node.right);
            }
            sum += node.value;
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
