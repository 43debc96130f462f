package org.entente.merge;

import org.entente.merge.Party.Likeness;

/**
 * Two claims of one family side by side: what they agree on, what tells them apart.
 *
 * @param parties how well actors and recipients match
 * @param time how well the times match
 * @param place how well the places match
 * @param words how well the words match
 */
record Comparison(Profile a, Profile b, Parties.Fit parties, When.Fit time, Where.Fit place, Wording words) {
    /** Evidence no farther apart than a sentence or two speaks of one thing. */
    private static final int CLOSE_CODE_POINTS = 400;

    /** What a time or a place that speaks against it takes from the score. */
    private static final double EXCLUDES = 2;

    static Comparison of(Profile a, Profile b) {
        Where.Fit place = a.place() == null || b.place() == null ? Where.Fit.UNKNOWN : Where.fit(a.place(), b.place());
        return new Comparison(a, b, a.parties().fit(b.parties()), a.when().fit(b.when()), place, Wording.of(a, b));
    }

    boolean allAgreesStrongly() {
        return parties.full() && time == When.Fit.TIGHT && place == Where.Fit.SAME && words.atLeast(Wording.AGREES);
    }

    boolean atLeast(Likeness likeness) {
        return parties.level().compareTo(likeness) >= 0;
    }

    boolean atLeast(When.Fit fit) {
        return time.compareTo(fit) >= 0;
    }

    boolean placed() {
        return place.compareTo(Where.Fit.NEAR) >= 0;
    }

    boolean worded() {
        return words.atLeast(Wording.AGREES);
    }

    boolean sameDocument() {
        return a.sameDocument(b);
    }

    /** Whether both stand in the same report within a sentence or two. */
    boolean close() {
        return a.sameDocument(b) && a.distance(b) <= CLOSE_CODE_POINTS;
    }

    /** Whether exactly one of them gives days. */
    boolean oneDated() {
        return a.when().dated() != b.when().dated();
    }

    /** Whether one says that it is so and the other that it is not. */
    boolean opposite() {
        return a.negative() != b.negative();
    }

    /** Whether one is about what is only imagined. */
    boolean oneImagined() {
        return a.imagined() != b.imagined();
    }

    boolean sameType() {
        return a.claim().type() == b.claim().type();
    }

    /** How much agrees, whatever excludes it. */
    double likeness() {
        return score() + (time == When.Fit.CONFLICT ? EXCLUDES : 0) + (place == Where.Fit.CONFLICT ? EXCLUDES : 0);
    }

    /** Which pairs are joined first: the greater, the more agrees. */
    double score() {
        double score =
                switch (parties.level()) {
                    case NONE -> 0;
                    case RIVAL -> 2;
                    case WEAK -> 4;
                    case OFFICIAL -> 6;
                    case EXACT -> 8;
                };
        score += parties.full() ? 1 : 0;
        score += switch (time) {
            case CONFLICT, FAR -> -EXCLUDES;
            case UNKNOWN -> a.when().dated() && b.when().dated() ? 0.5 : 0;
            case NEAR -> 1 + 0.5 / (1 + a.when().gap(b.when()));
            case LOOSE -> 2 + 1.0 / Math.max(a.when().days(), b.when().days());
            case TIGHT -> 3 + 1.0 / Math.max(a.when().days(), b.when().days());
        };
        score += switch (place) {
            case CONFLICT -> -EXCLUDES;
            case UNKNOWN -> 0;
            case NEAR -> 2;
            case SAME -> 3;
        };
        score += switch (words) {
            case NONE -> 0;
            case SOME -> 1;
            case AGREES -> 2;
            case STRONG -> 3;
        };
        score += a.words().overlap(b.words());
        score += oneDated() ? 0.5 : 0;
        score += sameDocument() ? 0.5 : 0;
        score += sameType() ? 0.5 : 0;
        return score;
    }
}
