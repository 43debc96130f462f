package org.entente.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a name or a title tells about which pronoun is used for someone; often nothing. The words are in genders.tsv. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (String[] row : Table.plain("genders.tsv")) {
            WORDS.put(row[0], Words.of(row[1]));
        }
    }

    /** The gender that a name has in most languages of news, or that its last word has. */
    static Gender of(String name) {
        String[] words = name.split(" ", -1);
        String first = Letters.of(words[0]);
        Gender called = ofTitle(words[words.length - 1]);
        if (called != UNKNOWN) {
            return called;
        }
        if (words.length == 1) {
            return UNKNOWN;
        }
        if (is("female", first)) {
            return FEMALE;
        }
        if (is("male", first)) {
            return MALE;
        }
        String last = Letters.of(words[words.length - 1]);
        boolean slavic = last.endsWith("ova")
                || last.endsWith("eva")
                || last.endsWith("skaya")
                || last.endsWith("ska")
                || last.endsWith("ina");
        return slavic ? FEMALE : UNKNOWN;
    }

    /** What a title before a name, or a noun for someone, tells. */
    static Gender ofTitle(String word) {
        String title = Letters.of(word);
        return is("she", title) ? FEMALE : is("he", title) ? MALE : UNKNOWN;
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether someone with a name like that may be meant by such a pronoun. */
    boolean allows(Gender pronoun) {
        return this == UNKNOWN || this == pronoun;
    }
}
