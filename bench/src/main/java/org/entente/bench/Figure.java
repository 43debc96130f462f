package org.entente.bench;

/**
 * One measured figure, printed as {@code NAME METRIC VALUE}.
 *
 * @param metric its stable name, such as {@code relaxed_f1}
 * @param value 0–100 for shares and F1; otherwise in the unit that the metric's name says
 */
public record Figure(String metric, double value) {}
