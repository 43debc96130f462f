package org.entente.merge;

import java.util.Comparator;

/**
 * Two claims that may be joined.
 *
 * @param first number of the earlier claim
 * @param second number of the later claim
 * @param score the greater, the more agrees
 * @param rivals whether they name two persons of one country, so that all else had to agree
 */
record Link(int first, int second, double score, boolean rivals) {
    /** Score of what a person joined. */
    static final double JOINED = Double.POSITIVE_INFINITY;

    /** Score of what a person parted. */
    static final double PARTED = Double.NEGATIVE_INFINITY;

    /** Best first; the order is total, so that clustering never depends on chance. */
    static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparingInt(Link::first)
            .thenComparingInt(Link::second);
}
