package org.entente.annotate.model;

import java.util.List;
import org.entente.annotate.Mention;
import org.entente.annotate.Token;

/** Joins that the encoder at times leaves open: a title and the person behind it; a noun in -ing that has an object. */
final class Phrases {
    private Phrases() {}

    /** Mends {@code tokens}, which all belong to one part of a sentence; {@code mentions} are its names. */
    static void join(List<Token> tokens, List<Mention> mentions, Lemmas lemmas) {
        int first = tokens.get(0).index();
        for (Mention mention : mentions) {
            int name = mention.start() - first;
            if (mention.kind() == Mention.Kind.PERSON && name > 0) {
                title(tokens, name - 1, name);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean gerund = t.xpos().equals("NN") && t.text().endsWith("ing") && hasObject(tokens, t);
            if (gerund) {
                tokens.set(
                        i,
                        new Token(
                                t.index(),
                                t.text(),
                                lemmas.of(t.text(), "VBG"),
                                "VERB",
                                "VBG",
                                t.head(),
                                t.deprel(),
                                t.factuality(),
                                t.span()));
            }
        }
    }

    /** "the former agent Sergei Skripal": where both hang from one verb, the noun describes the name. */
    private static void title(List<Token> tokens, int noun, int name) {
        Token title = tokens.get(noun);
        boolean common = title.upos().equals("NOUN") || title.upos().equals("PROPN");
        if (common && title.head() >= 0 && title.head() == tokens.get(name).head() && !title.is("appos")) {
            tokens.set(noun, title.hanging(tokens.get(name).index(), "nmod:desc"));
        }
    }

    private static boolean hasObject(List<Token> tokens, Token t) {
        return tokens.stream()
                .anyMatch(c -> c.head() == t.index() && c.deprel().equals("obj") && c.index() > t.index());
    }
}
