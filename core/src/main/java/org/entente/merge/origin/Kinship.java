package org.entente.merge.origin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * That two reports come down to one text, and by what. Thresholds were set on the development half of {@code
 * bench/gold/origins.tsv}.
 *
 * @param strength to choose among several, above 0: by runs of words above 1, in other words below
 * @param why in words, of the first report, with the second one's id
 */
record Kinship(double strength, String why) {
    /** Jaccard resemblance (Broder 1997) from which on two texts are one, lightly edited. */
    private static final double COPY = 0.5;

    private static final int LEAST_COPIED = 8;

    /** Share of the shorter text found in the longer, from which on it is a cut of it. */
    private static final double CUT = 0.6;

    /** The same, if both credit the same agency. */
    private static final double WIRE_CUT = 0.4;

    private static final int LEAST_CUT = 20;

    /** A later report may well hold an earlier one and be its own, if that is a smaller part of it than this. */
    private static final double LEAST_PART = 1 / 3.0;

    /** Shares of the names and of all content words that stand in both in one order: each at least, and together. */
    private static final double NAMES = 0.6;

    private static final double WORDS = 0.45;
    private static final double TOGETHER = 1.22;

    /** Reports of one short happening agree by chance in so few names and words. */
    private static final int LEAST_NAMES = 8;

    private static final int LEAST_WORDS = 48;

    static Optional<Kinship> of(Fingerprint copy, Fingerprint other) {
        return byRuns(copy, other).or(() -> inOtherWords(copy, other));
    }

    private static Optional<Kinship> byRuns(Fingerprint copy, Fingerprint other) {
        Shingles its = copy.shingles();
        Shingles others = other.shingles();
        int shared = its.shared(others);
        int shorter = Math.min(its.size(), others.size());
        double contained = shorter == 0 ? 0 : (double) shared / shorter;
        double resemblance = (double) shared / Math.max(1, its.size() + others.size() - shared);
        double least = copy.creditsAgencyOf(other) ? WIRE_CUT : CUT;
        boolean equal = its.size() > 0 && Arrays.equals(its.ordered(), others.ordered());
        boolean near = shared >= LEAST_COPIED && resemblance >= COPY;
        boolean cut = shared >= LEAST_CUT && contained >= least && !isMoreThan(copy, other) && !isMoreThan(other, copy);
        if (!equal && !near && !cut) {
            return Optional.empty();
        }
        String why = equal
                ? "word for word " + other.document().id()
                : String.format(
                        Locale.ROOT,
                        its.size() <= others.size()
                                ? "%.0f%% of its word runs stand in %s"
                                : "it holds %.0f%% of the word runs of %s",
                        100 * contained,
                        other.document().id());
        boolean byAgency = !equal && !near && contained < CUT;
        return Optional.of(new Kinship(
                1 + resemblance + contained,
                byAgency ? why + ", and both credit " + copy.document().agency() : why));
    }

    /** Whether {@code whole} came later, and is so much more than {@code part} that it is its own. */
    private static boolean isMoreThan(Fingerprint whole, Fingerprint part) {
        return part.isBefore(whole)
                && part.shingles().size() < LEAST_PART * whole.shingles().size();
    }

    private static Optional<Kinship> inOtherWords(Fingerprint copy, Fingerprint other) {
        Outline its = copy.outline();
        Outline others = other.outline();
        int names = Math.min(its.names().length, others.names().length);
        int words = Math.min(its.words().length, others.words().length);
        if (names < LEAST_NAMES || words < LEAST_WORDS || isMoreThan(copy, other) || isMoreThan(other, copy)) {
            return Optional.empty();
        }
        int sameNames = CommonSequence.length(its.names(), others.names());
        double ofNames = (double) sameNames / names;
        if (ofNames < NAMES) {
            return Optional.empty();
        }
        int sameWords = CommonSequence.length(its.words(), others.words());
        double ofWords = (double) sameWords / words;
        if (ofWords < WORDS || ofNames + ofWords < TOGETHER) {
            return Optional.empty();
        }
        String why = String.format(
                Locale.ROOT,
                "%d of %d names and numbers and %d of %d content words stand in %s in the same order",
                sameNames,
                names,
                sameWords,
                words,
                other.document().id());
        return Optional.of(new Kinship((ofNames + ofWords) / 2, why));
    }
}
