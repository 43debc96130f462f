package org.entente.cli.text;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal text takes (after Unicode Standard Annex 11, East Asian Width). */
final class Width {
    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** 0 for what combines with the character before it, 2 for wide characters, 1 for others. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(codePoint) ? 2 : 1;
        };
    }

    private static boolean wide(int codePoint) {
        boolean pictograph = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        boolean punctuation = codePoint >= 0x3000 && codePoint <= 0x303E;
        boolean fullWidth =
                (codePoint >= 0xFF01 && codePoint <= 0xFF60) || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
        if (pictograph || punctuation || fullWidth) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        boolean halfWidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        return !halfWidth
                && (script == UnicodeScript.HAN
                        || script == UnicodeScript.HANGUL
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.KATAKANA);
    }
}
