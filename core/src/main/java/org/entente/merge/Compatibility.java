package org.entente.merge;

import java.util.Locale;
import java.util.Set;
import org.entente.merge.Party.Likeness;
import org.entente.record.Tense;

/**
 * Decides whether two claims tell of one happening.
 *
 * <p>Nothing may speak against it: times that exclude each other, places far apart, actors that differ. And enough must
 * speak for it, by {@link Family.Kind}:
 *
 * <ul>
 *   <li>meetings: the same people and one of time, place and words; a claim that says neither when nor where goes to the
 *       best of the meetings that the same people had;
 *   <li>deeds: the same actors and two of time, place and words; an allegation and its denial next to each other in one
 *       report; a denial that names the same person;
 *   <li>speech: the same speaker and the same content.
 * </ul>
 *
 * <p>Where only some of the actors are named, or not exactly, more of the rest must agree.
 */
final class Compatibility {
    private static final Set<String> VISITS = Set.of("visit", "host");
    private static final Set<String> REMOTE = Set.of("phone", "call", "video", "virtual", "letter");

    private Compatibility() {}

    static boolean oneEvent(Comparison c) {
        if (!c.parties().possible() || c.time() == When.Fit.CONFLICT || aheadAndBehind(c)) {
            return false;
        }
        Family.Kind kind = c.a().family().kind();
        if (kind != Family.Kind.SPEECH && c.place() == Where.Fit.CONFLICT) {
            return false;
        }
        if (!c.atLeast(Likeness.OFFICIAL) && !weakButEnough(c, kind)) {
            return false;
        }
        return switch (kind) {
            case MEETING -> modesMeet(c) && meeting(c);
            case DEED -> deed(c);
            case SPEECH -> speech(c);
        };
    }

    /** What one report tells as done and as still to come, without a day or words in common, are two things. */
    static boolean aheadAndBehind(Comparison c) {
        Tense one = c.a().when().tense();
        Tense other = c.b().when().tense();
        boolean differ = one == Tense.PAST && other == Tense.FUTURE || one == Tense.FUTURE && other == Tense.PAST;
        return differ && c.sameDocument() && !c.worded() && !c.atLeast(When.Fit.TIGHT);
    }

    private static boolean weakButEnough(Comparison c, Family.Kind kind) {
        boolean sameWords =
                c.parties().level() == Likeness.WEAK && kind == Family.Kind.SPEECH && c.words() == Wording.STRONG;
        return sameWords || c.allAgreesStrongly();
    }

    /** A visit is more than one meeting in it, and a call is neither. */
    private static boolean modesMeet(Comparison c) {
        boolean remote = mode(c.a(), REMOTE);
        if (remote != mode(c.b(), REMOTE)) {
            boolean silent = c.a().claim().mode() == null || c.b().claim().mode() == null;
            return silent && c.worded();
        }
        boolean visit = mode(c.a(), VISITS);
        return visit == mode(c.b(), VISITS)
                || (c.parties().full() && c.atLeast(When.Fit.TIGHT) && c.place() == Where.Fit.SAME);
    }

    private static boolean mode(Profile p, Set<String> modes) {
        String mode = p.claim().mode();
        return mode != null && modes.contains(mode.toLowerCase(Locale.ROOT));
    }

    private static boolean meeting(Comparison c) {
        boolean exact = c.atLeast(Likeness.EXACT);
        if (c.time() == When.Fit.FAR && c.place() != Where.Fit.SAME) {
            return false;
        }
        if (c.opposite() && !(c.placed() || c.atLeast(When.Fit.TIGHT) || c.worded() || c.close())) {
            return false;
        }
        if (c.oneImagined() && !(c.atLeast(When.Fit.LOOSE) || c.worded())) {
            return false;
        }
        if (!c.parties().full()) {
            return signs(c) + (c.sameDocument() ? 1 : 0) >= 2;
        }
        if (c.atLeast(When.Fit.TIGHT) || c.place() == Where.Fit.SAME || c.worded()) {
            return true;
        }
        if (exact) {
            return c.placed()
                    || c.atLeast(When.Fit.NEAR)
                    || (c.parties().personal() && (c.oneDated() || c.sameDocument()));
        }
        return c.atLeast(When.Fit.NEAR) && (c.placed() || c.words() == Wording.SOME);
    }

    private static boolean deed(Comparison c) {
        boolean toldTogether = c.close()
                && c.parties().full()
                && c.sameType()
                && (c.opposite() || c.a().claim().attributed() != c.b().claim().attributed());
        if (toldTogether) {
            return true;
        }
        boolean denialOfTheSame = c.opposite()
                && c.sameType()
                && c.parties().personal()
                && c.atLeast(Likeness.EXACT)
                && c.words() != Wording.NONE;
        if (denialOfTheSame) {
            return true;
        }
        if ((!c.sameType() || c.oneImagined()) && !c.worded()) {
            return false;
        }
        if (c.time() == When.Fit.FAR && !(c.worded() && c.placed())) {
            return false;
        }
        if (c.opposite() && !c.worded() && signs(c) < 2) {
            return false;
        }
        if (!c.parties().full()) {
            return c.worded() && signs(c) + (c.sameDocument() ? 1 : 0) >= 2;
        }
        if (c.worded()) {
            return signs(c) >= 2
                    || c.atLeast(When.Fit.NEAR)
                    || c.oneDated()
                    || c.sameDocument()
                    || c.words() == Wording.STRONG;
        }
        boolean someWords = c.words() == Wording.SOME;
        if (c.atLeast(When.Fit.TIGHT) && (c.placed() || someWords)) {
            return true;
        }
        return someWords && (c.place() == Where.Fit.SAME || (c.sameDocument() && c.a().overlaps(c.b())));
    }

    private static boolean speech(Comparison c) {
        if (c.time() == When.Fit.FAR || c.place() == Where.Fit.CONFLICT) {
            return c.words() == Wording.STRONG;
        }
        if (c.worded()) {
            return true;
        }
        if (!c.parties().full()) {
            return false;
        }
        if (c.sameDocument() && c.a().overlaps(c.b())) {
            return true;
        }
        return c.a().family() != Family.STATEMENT && c.atLeast(When.Fit.TIGHT) && c.words() == Wording.SOME;
    }

    /** How many of time, place and words agree. */
    private static int signs(Comparison c) {
        return (c.atLeast(When.Fit.TIGHT) ? 1 : 0) + (c.placed() ? 1 : 0) + (c.worded() ? 1 : 0);
    }
}
