package org.entente.annotate.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Penn tags that the spelling of a word rules out, which word pieces hide from the encoder. */
final class Tags {
    private static final Set<String> VERBS = Set.of("VB", "VBP", "VBD", "VBN");

    /** Forms of be, have and do that can be nothing else. */
    private static final Map<String, String> SURE = Map.of(
            "has", "VBZ", "is", "VBZ", "does", "VBZ", "was", "VBD", "were", "VBD", "did", "VBD", "are", "VBP", "am",
            "VBP");

    private static final Set<String> BASES_IN_ED = Set.of("embed", "shred", "sled", "spread", "imbed");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private Tags() {}

    /**
     * {@code tag}, or the one that the spelling leaves for {@code word}: no base form or past tense ends in a single s,
     * and a dash between blanks parts clauses.
     */
    static String of(String word, String tag, boolean spaced) {
        if (spaced && DASHES.contains(word) && !tag.equals("HYPH")) {
            return ":";
        }
        if (tag.startsWith("VB")) {
            String sure = SURE.get(word.toLowerCase(Locale.ROOT));
            if (sure != null) {
                return sure;
            }
        }
        if (tag.equals("VBP") && isPast(word.toLowerCase(Locale.ROOT))) {
            return "VBD";
        }
        boolean third = VERBS.contains(tag)
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return third ? "VBZ" : tag;
    }

    /** No verb's base form ends in -ed but the few of need and speed. */
    private static boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !BASES_IN_ED.contains(word);
    }

    /** {@code upos}, but a verb where the Penn tag is one: the two heads of the encoder may differ. */
    static String universal(String upos, String tag) {
        return upos.equals("NOUN") && tag.startsWith("VB") ? "VERB" : upos;
    }
}
