package org.entente.claim.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which names of places are looked up. */
final class PlaceNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ‘`]s\\b");
    private static final Pattern SILENT = Pattern.compile("['’ʼ‘`.]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlaceNames() {}

    /** In lower case, without accents, apostrophes and a leading article: as knowledge/CompilePlaces.java has it. */
    static String key(String name) {
        String s = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("œ", "oe");
        s = SILENT.matcher(POSSESSIVE.matcher(s).replaceAll("")).replaceAll("");
        s = OTHER.matcher(s).replaceAll(" ").strip();
        return s.startsWith("the ") ? s.substring(4) : s;
    }
}
