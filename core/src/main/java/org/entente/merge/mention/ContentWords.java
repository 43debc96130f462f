package org.entente.merge.mention;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.annotate.Token;

/** Words by which two texts are found alike: without function words, cut to crude stems. */
final class ContentWords {
    private static final Set<String> EMPTY = Set.copyOf(Arrays.asList(
            ("the a an of in on at to for and or is was are were be been by with from that this it its as he she his her they "
                            + "their have has had will not but who which after before said says would could i you we us him them do "
                            + "does did if so than then into out up about over more no one all can may also just there when what how")
                    .split(" ")));

    /** Longest first; a stem keeps three letters. */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ions", "ion", "ers", "er", "ed", "es",
            "s", "e");

    private static final int LEAST_STEM = 3;

    private ContentWords() {}

    static Set<String> of(Collection<Token> tokens) {
        Set<String> stems = new TreeSet<>();
        for (Token t : tokens) {
            if (Character.isLetterOrDigit(t.text().codePointAt(0)) && !EMPTY.contains(lower(t))) {
                stems.add(stem(t));
            }
        }
        return stems;
    }

    static String stem(Token t) {
        String word = lower(t);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String lower(Token t) {
        return t.text().toLowerCase(Locale.ROOT);
    }
}
