package org.entente.actor;

import java.text.Normalizer;
import java.util.Locale;

/** The letters of a name, so that spellings which differ in marks, hyphens, dots and blanks are one. */
final class Letters {
    private Letters() {}

    /** Lower-case letters and digits of {@code text}, without diacritics: {@code U.S.} and {@code US} are {@code us}. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 128) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    out.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    out.append((char) (c + 32));
                }
            } else if (Character.isLetterOrDigit(c)) {
                out.append(plain(c));
            }
        }
        return out.toString();
    }

    private static String plain(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ə' -> "a";
            // marks that stand for a letter of their own
            case 'ʻ', 'ʼ', 'ʾ', 'ʿ' -> "";
            default -> String.valueOf(c).toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text has letters and all of them are capitals. */
    static boolean isAcronym(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    static boolean startsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
