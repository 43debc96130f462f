package org.entente.merge;

import java.util.Optional;

/** Compares two claims, and links them if they may tell of one happening. */
final class Linking {
    private Linking() {}

    /** @param a the earlier one */
    static Optional<Link> link(Profile a, Profile b) {
        Comparison c = Comparison.of(a, b);
        if (!Compatibility.oneEvent(c)) {
            return Optional.empty();
        }
        boolean rivals = c.parties().level() == Party.Likeness.RIVAL;
        return Optional.of(new Link(a.number(), b.number(), c.score(), rivals));
    }
}
