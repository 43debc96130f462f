package org.entente.annotate.model;

import java.util.List;
import java.util.Set;
import org.entente.annotate.Mention;
import org.entente.annotate.Token;
import org.jspecify.annotations.Nullable;

/** Joins that the encoder at times mistakes: titles and the persons behind them, verbs that look like nouns, "of". */
final class Phrases {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "PRON", "DET");

    private Phrases() {}

    /** Mends {@code tokens}, which all belong to one part of a sentence; {@code mentions} are its names. */
    static void join(List<Token> tokens, List<Mention> mentions, Lemmas lemmas) {
        int first = tokens.get(0).index();
        for (Mention mention : mentions) {
            int name = mention.start() - first;
            if (mention.kind() == Mention.Kind.PERSON && name > 0) {
                title(tokens, name);
                bearer(tokens, name);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.is("obl") && has(tokens, t, "case", "of") && NOMINAL.contains(upos(tokens, t.head()))) {
                tokens.set(i, t.hanging(t.head(), "nmod")); // "part of the house": describes it, is not told of it
            } else if (t.is("conj") && t.isFinite()) {
                Token verb = finiteAbove(tokens, t);
                tokens.set(i, verb == null ? t : t.hanging(verb.index(), "conj")); // "refused to land and left"
            } else if (t.deprel().equals("nsubj") && isSubjectBefore(tokens, t)) {
                tokens.set(i, t.hanging(t.head(), "conj")); // "A, B and C did": one subject
            } else if (t.deprel().equals("nsubj")) {
                Token clause = clauseBehind(tokens, t);
                tokens.set(i, clause == null ? t : t.hanging(clause.index(), "nsubj")); // "I know they are"
            } else if (t.xpos().startsWith("NN") && !t.xpos().contains("P") && hasObject(tokens, t)) {
                boolean subject = has(tokens, t, "nsubj", null) && !has(tokens, t, "cop", null);
                if (t.text().endsWith("ing")) {
                    tokens.set(i, verb(t, "VBG", lemmas));
                } else if (subject) {
                    tokens.set(i, verb(t, t.text().endsWith("s") ? "VBZ" : "VBP", lemmas)); // "Oslo thanks Chile"
                }
            }
        }
    }

    /** For a finite verb that is joined to an infinitive, and shares its subject, the finite verb above that. */
    private static @Nullable Token finiteAbove(List<Token> tokens, Token t) {
        int first = tokens.get(0).index();
        int at = t.head() - first;
        boolean odd = at >= 0
                && !t.xpos().equals("MD")
                && tokens.get(at).xpos().equals("VB")
                && has(tokens, tokens.get(at), "mark", "to")
                && !has(tokens, t, "nsubj", null);
        while (odd && at >= 0 && !tokens.get(at).isFinite()) {
            at = tokens.get(at).head() - first;
        }
        return odd && at >= 0 ? tokens.get(at) : null;
    }

    /** Whether {@code t} hangs from a noun before it that is itself a subject and no predicate. */
    private static boolean isSubjectBefore(List<Token> tokens, Token t) {
        int at = t.head() - tokens.get(0).index();
        return at >= 0
                && t.head() < t.index()
                && NOMINAL.contains(upos(tokens, t.head()))
                && tokens.get(at).deprel().startsWith("nsubj")
                && !has(tokens, tokens.get(at), "cop", null);
    }

    /** The clause without a subject of its own that follows {@code t}, second subject of the verb that governs it. */
    private static @Nullable Token clauseBehind(List<Token> tokens, Token t) {
        boolean second = t.head() >= 0
                && t.head() < t.index()
                && tokens.stream().anyMatch(c -> c.head() == t.head() && c.is("nsubj") && c.index() < t.head());
        return tokens.stream()
                .filter(c -> second && c.head() == t.head() && c.is("ccomp") && c.index() > t.index())
                .filter(c -> !has(tokens, c, "nsubj", null))
                .findFirst()
                .orElse(null);
    }

    private static Token verb(Token t, String tag, Lemmas lemmas) {
        String lemma = lemmas.of(t.text(), tag);
        return new Token(t.index(), t.text(), lemma, "VERB", tag, t.head(), t.deprel(), t.factuality(), t.span());
    }

    /** "Secretary of State Ann Lee": not a person of the secretary's, but the secretary. */
    private static void bearer(List<Token> tokens, int name) {
        Token person = tokens.get(name);
        int title = person.head() - tokens.get(0).index();
        boolean lacksCase =
                !has(tokens, person, "case", null) && person.deprel().equals("nmod");
        if (lacksCase && title >= 0 && title < name && tokens.get(title).isNominal()) {
            Token above = tokens.get(title);
            tokens.set(name, person.hanging(above.head(), above.deprel()));
            tokens.set(title, above.hanging(person.index(), "nmod:desc"));
        }
    }

    /**
     * "the former agent Sergei Skripal", "the envoy for Syria Tom Lee": where both hang from one verb, with nothing between
     * but what hangs from the noun, the noun describes the name.
     */
    private static void title(List<Token> tokens, int name) {
        Token person = tokens.get(name);
        int noun = name - 1;
        while (noun > 0 && tokens.get(noun).head() != person.head() && hangsBefore(tokens, noun, name)) {
            noun--;
        }
        Token title = tokens.get(noun);
        boolean common = title.upos().equals("NOUN") || title.upos().equals("PROPN");
        if (common && title.head() >= 0 && title.head() == person.head() && !title.is("appos")) {
            tokens.set(noun, title.hanging(person.index(), "nmod:desc"));
        }
    }

    /** Whether a word is neither mark nor verb, and hangs from another that stands before the name. */
    private static boolean hangsBefore(List<Token> tokens, int word, int name) {
        Token t = tokens.get(word);
        int head = t.head() - tokens.get(0).index();
        return t.head() >= 0 && head < name && !t.isVerb() && !t.is("punct") && !t.is("cc");
    }

    private static String upos(List<Token> tokens, int index) {
        int at = index - tokens.get(0).index();
        return at < 0 ? "" : tokens.get(at).upos();
    }

    /** Whether {@code t} has a dependent by {@code relation}, and of these words if not null. */
    private static boolean has(List<Token> tokens, Token t, String relation, @Nullable String word) {
        return tokens.stream()
                .anyMatch(c -> c.head() == t.index()
                        && c.is(relation)
                        && (word == null || c.text().equalsIgnoreCase(word)));
    }

    private static boolean hasObject(List<Token> tokens, Token t) {
        return tokens.stream()
                .anyMatch(c -> c.head() == t.index() && c.deprel().equals("obj") && c.index() > t.index());
    }
}
