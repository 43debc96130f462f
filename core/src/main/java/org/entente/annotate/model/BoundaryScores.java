package org.entente.annotate.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What it gives to begin or end a cue, a source or content at a boundary, by what stands there ({@link Boundaries}); on
 * the scale of the encoder's logits. Learned on PolNeAR's train part; model/CARD.md tells how.
 */
final class BoundaryScores {
    /** Column of each change between kinds; −1 where there is none. */
    private static final int[][] CUE = {{-1, 0}, {1, -1}};

    /** O, source, content. */
    private static final int[][] ROLES = {{-1, 2, 4}, {3, -1, 6}, {5, 7, -1}};

    private static final int COLUMNS = 8;

    private static final class Learned {
        static final Map<String, float[]> SCORES = read();
    }

    private final Boundaries boundaries;
    private final Map<String, float[]> scores;
    private final float[][] sums;

    /** Those of the window's boundaries. */
    BoundaryScores(Boundaries boundaries) {
        this(boundaries, Learned.SCORES);
    }

    private BoundaryScores(Boundaries boundaries, Map<String, float[]> scores) {
        this.boundaries = boundaries;
        this.scores = scores;
        sums = new float[boundaries.words() + 1][COLUMNS];
        for (int i = 0; i < sums.length; i++) {
            add(boundaries.at(i), sums[i]);
        }
    }

    /** All are 0. */
    static BoundaryScores none(Boundaries boundaries) {
        return new BoundaryScores(boundaries, Map.of());
    }

    /** [to − from + 1][2][2]: before each of the words {@code from} to {@code to} (excluded), and after the last. */
    float[][][] cue(int from, int to) {
        float[][][] change = new float[to - from + 1][][];
        for (int i = from; i <= to; i++) {
            change[i - from] = change(CUE, sums[i]);
        }
        return change;
    }

    /** [boundaries][3][3], for the cue of words {@code start} to {@code end} (excluded). */
    float[][][] roles(int start, int end) {
        float[][][] change = new float[sums.length][][];
        for (int i = 0; i < sums.length; i++) {
            float[] sum = sums[i].clone();
            add(boundaries.at(i, start, end), sum);
            change[i] = change(ROLES, sum);
        }
        return change;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void add(List<String> features, float[] sum) {
        for (String feature : features) {
            float[] own = scores.get(feature);
            for (int i = 0; own != null && i < COLUMNS; i++) {
                sum[i] += own[i];
            }
        }
    }

    private static float[][] change(int[][] columns, float[] sum) {
        float[][] change = new float[columns.length][columns.length];
        for (int a = 0; a < columns.length; a++) {
            for (int b = 0; b < columns.length; b++) {
                change[a][b] = columns[a][b] < 0 ? 0 : sum[columns[a][b]];
            }
        }
        return change;
    }

    private static Map<String, float[]> read() {
        InputStream in = Objects.requireNonNull(BoundaryScores.class.getResourceAsStream("boundaries.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, float[]> scores = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == COLUMNS + 1) {
                    float[] own = new float[COLUMNS];
                    for (int i = 0; i < COLUMNS; i++) {
                        own[i] = Float.parseFloat(cells[i + 1]);
                    }
                    scores.put(cells[0], own);
                }
            }
            return Map.copyOf(scores);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
