package org.entente.annotate.model;

import java.util.List;
import org.entente.annotate.Token;

/** "International Criminal Court (ICC)": one word in brackets right behind a noun stands beside it, and is no argument. */
final class Brackets {
    private Brackets() {}

    /** Hangs such words from their noun. Changes {@code tokens}, which all belong to one part of a sentence. */
    static void hang(List<Token> tokens) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            Token inside = tokens.get(i);
            Token noun = tokens.get(i - 2);
            boolean bracketed = tokens.get(i - 1).text().equals("(")
                    && tokens.get(i + 1).text().equals(")");
            if (bracketed && inside.isNominal() && noun.isNominal() && inside.head() >= 0) {
                Token name = noun.is("flat") && noun.head() >= 0 ? at(tokens, noun.head()) : noun;
                if (!isUnder(tokens, name, inside)) {
                    tokens.set(i, inside.hanging(name.index(), "appos"));
                }
            }
        }
    }

    private static boolean isUnder(List<Token> tokens, Token token, Token ancestor) {
        for (Token t = token; ; t = at(tokens, t.head())) {
            if (t.index() == ancestor.index()) {
                return true;
            }
            if (t.head() < 0) {
                return false;
            }
        }
    }

    private static Token at(List<Token> tokens, int index) {
        return tokens.get(index - tokens.get(0).index());
    }
}
