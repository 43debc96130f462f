package org.entente.merge;

/** How well the words of two claims go together, from worst to best. */
enum Wording {
    NONE,
    /** At least one content word. */
    SOME,
    /** Half of the shorter one's content words, and at least two; or half of its sentence's, and at least four. */
    AGREES,
    /** Almost all of them, or the same quotation in about the same words: two translations, say. */
    STRONG;

    private static final double HALF = 0.5;
    private static final double ALMOST_ALL = 0.8;
    private static final double SAME_QUOTE = 0.6;
    private static final int LEAST_AROUND = 4;

    static Wording of(Profile a, Profile b) {
        if (a.quoted().size() >= 3 && b.quoted().size() >= 3 && a.quoted().overlap(b.quoted()) >= SAME_QUOTE) {
            return STRONG;
        }
        int shared = a.words().shared(b.words()).size();
        double overlap = a.words().overlap(b.words());
        if (shared >= 4 && overlap >= ALMOST_ALL) {
            return STRONG;
        }
        if (shared >= 2 && overlap >= HALF || sentencesAgree(a, b)) {
            return AGREES;
        }
        return shared == 0 ? NONE : SOME;
    }

    /** Of a deed, the words around the evidence tell it apart as well; of speech they may be anything. */
    private static boolean sentencesAgree(Profile a, Profile b) {
        return a.family().kind() != Family.Kind.SPEECH
                && a.around().shared(b.around()).size() >= LEAST_AROUND
                && a.around().overlap(b.around()) >= HALF;
    }

    boolean atLeast(Wording other) {
        return compareTo(other) >= 0;
    }
}
