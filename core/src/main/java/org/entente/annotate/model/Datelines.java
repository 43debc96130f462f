package org.entente.annotate.model;

import java.util.List;
import java.util.Set;
import org.entente.annotate.Token;

/** "OSLO, May 3 (NTB) - The king …": place, day and agency before the dash take no part in what the sentence tells. */
final class Datelines {
    private static final Set<String> ENDS = Set.of("-", "--", "–", "—", ":");
    private static final Set<String> PARTS = Set.of("PROPN", "NUM", "PUNCT", "SYM");
    private static final int LONGEST = 14;

    private Datelines() {}

    /** Unties such words from the rest. Changes {@code tokens}, which all belong to one part of a sentence. */
    static void untie(List<Token> tokens) {
        int dash = dash(tokens);
        for (int i = 0; i < dash; i++) {
            Token token = tokens.get(i);
            if (token.head() > tokens.get(dash).index()) {
                tokens.set(i, token.hanging(token.head(), "dep"));
            }
        }
    }

    /** Where the dateline ends; 0 where there is none. */
    private static int dash(List<Token> tokens) {
        for (int i = 0; i < Math.min(LONGEST, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (ENDS.contains(token.text()) && i + 1 < tokens.size()) {
                boolean glued = tokens.get(Math.max(0, i - 1)).span().end()
                        == token.span().start();
                boolean name = i == 1 && tokens.get(2).upos().equals("PROPN"); // Al - Rajhi
                return (glued || name) && !token.text().equals(":") ? 0 : i;
            }
            if (!PARTS.contains(token.upos())) {
                return 0;
            }
        }
        return 0;
    }
}
