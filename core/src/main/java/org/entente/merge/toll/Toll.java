package org.entente.merge.toll;

import org.entente.record.Evidence;

/**
 * A number of killed or injured, as one stretch of text tells it.
 *
 * @param harm what befell them
 * @param count how many; 0 where the text says that nobody was
 * @param bound whether the text gives the number itself
 * @param telling how the text comes to the number
 * @param evidence the words that say so, in code points of the text that was read
 */
public record Toll(Harm harm, int count, Bound bound, Telling telling, Evidence evidence) {
    /** What befell somebody. */
    public enum Harm {
        KILLED,
        INJURED
    }

    /** How exact a number is. */
    public enum Bound {
        EXACT,
        /** "at least", "more than", "dozens". */
        AT_LEAST,
        /** "about", "nearly", "up to". */
        ABOUT
    }

    /** How a text comes to a number. */
    public enum Telling {
        /** It gives the number: "three were killed". */
        FIGURE,
        /** It tells of one or some, who need not be the only ones: "he died", "a fourth man died", "both were killed". */
        SOME,
        /** It takes it for known: "the fatal shooting", "two counts of murder". */
        IMPLIED
    }
}
