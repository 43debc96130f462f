package org.entente.claim;

import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/** Where grammar puts the words of a sentence that one of its predicates may be about. */
final class Standing {
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final Token predicate;
    private final List<Token> agents;
    private final List<Token> objects;

    Standing(Sentence sentence, Token predicate) {
        this.sentence = sentence;
        this.predicate = predicate;
        agents = Arguments.agents(sentence, predicate);
        objects = Arguments.objects(sentence, predicate);
    }

    /** "agent", "object", "obl to" and the like. */
    String of(Token w) {
        if (agents.contains(w)) {
            return "agent";
        }
        if (objects.contains(w)) {
            return "object";
        }
        Optional<String> own = below(predicate, w);
        if (own.isPresent()) {
            return own.get();
        }
        for (Token object : objects) {
            Optional<String> its = below(object, w);
            if (its.isPresent()) {
                return "object " + its.get();
            }
        }
        Optional<Token> head = sentence.head(predicate).filter(Token::isVerb);
        if (head.isPresent()) {
            String relation = predicate.deprel() + " ";
            if (Arguments.agents(sentence, head.get()).contains(w)) {
                return relation + "agent";
            }
            if (Arguments.objects(sentence, head.get()).contains(w)) {
                return relation + "object";
            }
            Optional<String> its = below(head.get(), w);
            if (its.isPresent()) {
                return relation + its.get();
            }
        }
        return under(w);
    }

    private String under(Token w) {
        for (Token node = w; node.head() >= 0; node = sentence.token(node.head())) {
            if (node.head() == predicate.index()) {
                return "under " + node.deprel();
            }
        }
        return Math.abs(w.index() - predicate.index()) <= NEAR ? "near" : "far";
    }

    private Optional<String> below(Token head, Token w) {
        for (Token child : sentence.children(head)) {
            if (Arguments.coordinated(sentence, child).contains(w)) {
                boolean tied = child.is("obl") || child.is("nmod") && !child.is("nmod:poss");
                return Optional.of(
                        tied ? child.deprel() + " " + Arguments.preposition(sentence, child) : child.deprel());
            }
        }
        return Optional.empty();
    }

    /** Steps from {@code w} up to the predicate; more than {@code most} if it does not stand below. */
    int depth(Token w, int most) {
        int depth = 0;
        Token node = w;
        while (node.head() >= 0 && node.index() != predicate.index() && depth < most) {
            node = sentence.token(node.head());
            depth++;
        }
        return node.index() == predicate.index() ? depth : most + 1 + depth;
    }
}
