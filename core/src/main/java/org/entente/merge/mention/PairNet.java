package org.entente.merge.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.trees.Trees;

/**
 * A small network for the probability that two mentions are of one happening: a hidden layer over how their vectors differ, their
 * products, their cosine and the features of {@link PairFeatures}. The table {@code net.tsv} is made by {@code training/}; a row is a name and numbers.
 *
 * <p>Rows: {@code mean} and {@code deviation} of the features; {@code hidden}, one for each unit, bias first; {@code out}, bias first.
 */
final class PairNet {
    private static final String RESOURCE = "net.tsv";

    /** The cosine counts so many times, and goes past the hidden layer besides, less half of that. */
    private static final double COSINE = 5;

    private final double[] mean;
    private final double[] deviation;
    private final double[][] hidden;
    private final double[] out;

    PairNet() {
        mean = rows("mean").get(0);
        deviation = rows("deviation").get(0);
        hidden = rows("hidden").toArray(double[][]::new);
        out = rows("out").get(0);
    }

    /** Log odds. */
    double logit(Meaning a, Meaning b, double[] features) {
        int width = a.width();
        double cosine = COSINE * a.product(b) / Math.sqrt(a.product(a) * b.product(b));
        double[] x = new double[2 * width + 1 + features.length];
        for (int i = 0; i < width; i++) {
            x[i] = Math.abs(a.at(i) - b.at(i));
            x[width + i] = a.at(i) * b.at(i);
        }
        x[2 * width] = cosine;
        for (int i = 0; i < features.length; i++) {
            x[2 * width + 1 + i] = (features[i] - mean[i]) / deviation[i];
        }
        double sum = out[0] + cosine - COSINE / 2;
        for (int unit = 0; unit < hidden.length; unit++) {
            double[] weights = hidden[unit];
            double y = weights[0];
            for (int i = 0; i < x.length; i++) {
                y += weights[i + 1] * x[i];
            }
            sum += gelu(y) * out[unit + 1];
        }
        return sum;
    }

    /** Gaussian error linear unit (Hendrycks and Gimpel 2016), by Abramowitz and Stegun 7.1.26; right to 1e-6. */
    private static double gelu(double x) {
        double z = Math.abs(x) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * z);
        double series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
        double erf = Math.copySign(1 - series * Math.exp(-z * z), x);
        return x * (1 + erf) / 2;
    }

    private static List<double[]> rows(String name) {
        List<double[]> rows = new ArrayList<>();
        for (String line : Trees.lines(PairNet.class, RESOURCE)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(name)) {
                rows.add(Arrays.stream(cells)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray());
            }
        }
        return rows;
    }
}
