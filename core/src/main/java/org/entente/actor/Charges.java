package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Office.Sort;
import org.entente.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/** Offices that are told by what someone has in hand: "the man in charge of Russian diplomacy". */
final class Charges {
    private static final Set<String> SOMEONE = Set.of("man", "woman", "person", "official", "figure", "politician");
    private static final List<List<String>> IN_CHARGE = List.of(
            List.of("in", "charge"),
            List.of("at", "the", "helm"),
            List.of("at", "the", "head"),
            List.of("responsible"));
    private static final int REACH = 9;
    private static final Map<String, String> ROLES = new HashMap<>();

    static {
        for (String[] row : Table.plain("charges.tsv")) {
            List.of(row[1].split("\\|", -1)).forEach(thing -> ROLES.put(thing, row[0]));
        }
    }

    private Charges() {}

    /** The office of whoever {@code phrase} describes in that way, or null. */
    static @Nullable Office of(NounPhrase phrase, Office noun) {
        if (!SOMEONE.contains(noun.words()) || noun.plural()) {
            return null;
        }
        Sentence sentence = phrase.sentence();
        for (List<String> words : IN_CHARGE) {
            int from = phrase.end() + words.size();
            if (begins(sentence, phrase.end(), words)) {
                return thing(sentence, from, noun);
            }
        }
        return null;
    }

    private static boolean begins(Sentence sentence, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= sentence.tokens().size()
                    || !sentence.token(at + i).text().equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Office thing(Sentence sentence, int from, Office noun) {
        int to = Math.min(sentence.tokens().size(), from + REACH);
        for (int i = from; i < to; i++) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            String two = i == 0 ? word : sentence.token(i - 1).text().toLowerCase(Locale.ROOT) + " " + word;
            String role = ROLES.getOrDefault(two, ROLES.get(word));
            if (role != null) {
                return new Office(role, Sort.OFFICE, false, noun.words(), noun.start(), noun.end());
            }
            if (sentence.token(i).isVerb() || word.equals(",") || word.equals(".")) {
                return null;
            }
        }
        return null;
    }
}
