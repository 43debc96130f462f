package org.entente.annotate.model;

import java.util.List;

/** The shape of a word, fed back to an encoder that sees lower case only. */
final class Shapes {
    static final int NONE = 0;
    private static final int LOWER = 1;
    private static final int TITLE = 2;
    private static final int UPPER = 3;
    private static final int MIXED = 4;
    private static final int DIGIT = 5;
    private static final int DIGIT_MIX = 6;
    private static final int MARK = 7;

    /** In the order of their numbers. */
    static final List<String> NAMES = List.of("none", "lower", "title", "upper", "mixed", "digit", "digitmix", "mark");

    private Shapes() {}

    /** The number of the shape; the same as {@code shape} in training/entente_training/pieces.py. */
    static int of(String word) {
        int letters = 0;
        int upper = 0;
        boolean firstUpper = false;
        boolean digits = false;
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            digits |= isDigit(c);
            if (Character.isLetter(c)) {
                boolean isUpper = Character.isUpperCase(c);
                firstUpper |= letters == 0 && isUpper;
                upper += isUpper ? 1 : 0;
                letters++;
            }
        }
        if (letters == 0) {
            return digits ? DIGIT : MARK;
        }
        if (digits) {
            return DIGIT_MIX;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (firstUpper && upper == 1) {
            return TITLE;
        }
        return upper == letters ? UPPER : MIXED;
    }

    /** Superscripts too, as Python has it. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c) || c == '²' || c == '³' || c == '¹' || (c >= 0x2070 && c <= 0x2089 && c != 0x2071);
    }
}
