package org.entente.bench;

/**
 * One measured figure, printed as {@code NAME METRIC VALUE}.
 *
 * @param metric its stable name, such as {@code relaxed_f1}
 * @param value 0–100 for shares and F1; otherwise in the unit that the metric's name says
 * @param decimals with how many it is printed
 */
public record Figure(String metric, double value, int decimals) {
    /** A figure to two decimals. */
    public Figure(String metric, double value) {
        this(metric, value, 2);
    }

    /** A figure on a small scale, to three decimals: an error of 0–6, a correlation of −1–1. */
    static Figure fine(String metric, double value) {
        return new Figure(metric, value, 3);
    }
}
