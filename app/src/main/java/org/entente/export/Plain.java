package org.entente.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of reports, made fit for formats that would stumble over parts of them, or run them. */
final class Plain {
    /** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), full-width forms included. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Plain() {}

    /** Without control characters, lone surrogates and what is no character; lines and tabulators stay. */
    static String words(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> c == '\n' || c == '\t' ? c : Character.isISOControl(c) ? ' ' : valid(c) ? c : 0xFFFD)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** With every lone surrogate replaced: the rest can be written as UTF-8. */
    static String paired(String words) {
        StringBuilder paired = new StringBuilder(words.length());
        words.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).forEach(paired::appendCodePoint);
        return paired.toString();
    }

    /** As {@link #words}, on one line. */
    static String line(String words) {
        return words(words)
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replace('\u2028', ' ')
                .replace('\u2029', ' ');
    }

    /** Likewise, and nothing that a spreadsheet would run: a formula gets an apostrophe in front. */
    static String cell(String words) {
        return harmless(line(words));
    }

    /** The words, with an apostrophe in front if a spreadsheet would run them. */
    static String harmless(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /** A number without an exponent, or nothing. */
    static String number(@Nullable Double value) {
        return value == null ? "" : new java.math.BigDecimal(value.toString()).toPlainString();
    }

    /** A constant's name as users read it. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static boolean valid(int c) {
        return (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
    }
}
