package org.entente.bench;

/** How numbers that were found agree with gold. */
final class Agreement {
    private int n;
    private double errors;
    private double golds;
    private double founds;
    private double goldSquares;
    private double foundSquares;
    private double products;

    void add(double gold, double found) {
        n++;
        errors += Math.abs(gold - found);
        golds += gold;
        founds += found;
        goldSquares += gold * gold;
        foundSquares += found * found;
        products += gold * found;
    }

    /** The mean absolute error. */
    double meanError() {
        return n == 0 ? 0 : errors / n;
    }

    /** Pearson's r, −1 to 1; 0 if either side is constant. */
    double pearson() {
        double spread = (n * goldSquares - golds * golds) * (n * foundSquares - founds * founds);
        return spread <= 1e-9 ? 0 : (n * products - golds * founds) / Math.sqrt(spread);
    }
}
