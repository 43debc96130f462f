package org.entente.merge;

/** How well the words of two claims go together, from worst to best. */
enum Wording {
    NONE,
    /** At least one content word. */
    SOME,
    /** Half of the shorter one's content words, and at least two. */
    AGREES,
    /** Almost all of them, or the same quotation in about the same words: two translations, say. */
    STRONG;

    private static final double HALF = 0.5;
    private static final double ALMOST_ALL = 0.8;
    private static final double SAME_QUOTE = 0.6;

    static Wording of(Profile a, Profile b) {
        if (a.quoted().size() >= 3 && b.quoted().size() >= 3 && a.quoted().overlap(b.quoted()) >= SAME_QUOTE) {
            return STRONG;
        }
        int shared = a.words().shared(b.words()).size();
        if (shared == 0) {
            return NONE;
        }
        double overlap = a.words().overlap(b.words());
        if (shared >= 4 && overlap >= ALMOST_ALL) {
            return STRONG;
        }
        return shared >= 2 && overlap >= HALF ? AGREES : SOME;
    }

    boolean atLeast(Wording other) {
        return compareTo(other) >= 0;
    }
}
