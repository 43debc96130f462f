package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person at the end of a noun phrase.
 *
 * @param start its first token
 * @param words its words, those joined by a hyphen as one
 * @param certain whether the recogniser of names, or a title right before it, says that it is a person
 */
record PersonName(int start, List<String> words, boolean certain) {
    private static final Set<String> HONORIFICS =
            Words.of("mr mrs ms miss dr sir dame lord lady comrade madam saint st gen lt col maj sgt capt "
                    + "adm sen rep gov prof rev brig cmdr marshal brilliant the a an this that");

    private static final Set<String> PARTICLES = Words.of("bin al el von van de der den da dos di ibn ben la le");

    static @Nullable PersonName at(NounPhrase phrase, @Nullable Office office) {
        Sentence sentence = phrase.sentence();
        int floor = office == null ? phrase.core() : office.end();
        int start = phrase.end();
        while (start > floor && belongs(phrase, start - 1)) {
            start--;
        }
        while (start < phrase.end()
                && !Letters.startsUpper(sentence.token(start).text())) {
            start++;
        }
        if (start == phrase.end()) {
            return null;
        }
        boolean titled = office != null && office.isPerson() && office.end() >= start - 1;
        return new PersonName(start, words(sentence, start, phrase.end()), titled || isNamed(phrase, start));
    }

    private static boolean belongs(NounPhrase phrase, int i) {
        Token token = phrase.sentence().token(i);
        String text = token.text();
        for (Hit hit : phrase.hits()) {
            if (hit.covers(i)) {
                return false;
            }
        }
        if (HONORIFICS.contains(Letters.of(text)) || token.upos().equals("NUM")) {
            return false;
        }
        if (Letters.startsUpper(text)) {
            return !token.upos().equals("PRON") && !token.upos().equals("DET");
        }
        boolean hyphen = text.length() == 1 && Romanised.isHyphen(text.charAt(0));
        boolean glued =
                i > phrase.core() + 1 && phrase.sentence().token(i - 1).text().equals("-");
        return (hyphen && i > phrase.core() && i + 1 < phrase.end())
                || (glued && Letters.startsUpper(phrase.sentence().token(i - 2).text()))
                || (PARTICLES.contains(text) && i + 1 < phrase.end());
    }

    private static boolean isNamed(NounPhrase phrase, int start) {
        for (Mention mention : phrase.sentence().mentions()) {
            if (mention.kind() == Mention.Kind.PERSON && mention.start() < phrase.end() && mention.end() > start) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Sentence sentence, int start, int end) {
        List<String> words = new ArrayList<>();
        boolean joined = false;
        for (int i = start; i < end; i++) {
            String text = sentence.token(i).text();
            if (text.length() == 1 && Romanised.isHyphen(text.charAt(0)) && !words.isEmpty()) {
                joined = true;
            } else if (joined) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "-" + text);
                joined = false;
            } else {
                words.add(text);
            }
        }
        return words;
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String name() {
        return String.join(" ", words);
    }

    /** Folded, as {@link Officeholders#named} wants it. */
    String key() {
        return Romanised.name(name());
    }

    String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name without its first {@code n} words. */
    PersonName without(int n) {
        return new PersonName(start, words.subList(n, words.size()), certain);
    }
}
