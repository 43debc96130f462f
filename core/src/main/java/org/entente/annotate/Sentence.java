package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.Block;
import org.entente.record.Span;

/**
 * A sentence with its syntax tree. Trees are complete: each token has one head, one token is the root, there are no
 * cycles.
 *
 * @param index position among the document's sentences, 0-based
 * @param block the block that it stands in
 * @param span from its first token's first to its last token's last code point
 * @param tokens its words in order
 * @param mentions named mentions, in order, not overlapping
 * @param attributions those whose cue stands in this sentence; what they attribute may stand in others
 * @param triggers words that may tell an event, in order; who takes part may stand in other sentences
 * @param vectors one for each token; {@link Vectors#NONE} if the engine makes none
 */
public record Sentence(
        int index,
        Block block,
        Span span,
        List<Token> tokens,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<Trigger> triggers,
        Vectors vectors) {
    public Sentence {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        triggers = List.copyOf(triggers);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The governor of {@code token}, if it is not the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The dependents of {@code token}, in order. */
    public List<Token> children(Token token) {
        List<Token> children = new ArrayList<>(); // a loop: asked for some thousand times a document
        for (Token t : tokens) {
            if (t.head() == token.index()) {
                children.add(t);
            }
        }
        return children;
    }

    /** The dependents of {@code token} with this relation or a subtype of it, in order. */
    public List<Token> children(Token token, String relation) {
        List<Token> children = new ArrayList<>();
        for (Token t : tokens) {
            if (t.head() == token.index() && t.is(relation)) {
                children.add(t);
            }
        }
        return children;
    }

    /** The first such dependent. */
    public Optional<Token> child(Token token, String relation) {
        for (Token t : tokens) {
            if (t.head() == token.index() && t.is(relation)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** {@code token} and all that hangs below it, in order. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[tokens.size()];
        ArrayList<Token> todo = new ArrayList<>(List.of(token));
        while (!todo.isEmpty()) {
            Token t = todo.remove(todo.size() - 1);
            in[t.index()] = true;
            todo.addAll(children(t));
        }
        return tokens.stream().filter(t -> in[t.index()]).toList();
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isUnder(Token token, Token ancestor) {
        for (Token t = token; ; t = tokens.get(t.head())) {
            if (t.index() == ancestor.index()) {
                return true;
            }
            if (t.head() < 0) {
                return false;
            }
        }
    }

    /** From the first to the last of {@code tokens}, in the document. */
    public static Span spanOf(List<Token> tokens) {
        return tokens.stream().map(Token::span).reduce(Span::cover).orElseThrow();
    }

    /** What the engine takes {@code token} for, if it may tell an event. */
    public Optional<Trigger> triggerAt(int token) {
        for (Trigger trigger : triggers) {
            if (trigger.word() == token) {
                return Optional.of(trigger);
            }
        }
        return Optional.empty();
    }

    /** The named mention that {@code token} is part of. */
    public Optional<Mention> mentionAt(int token) {
        return mentions.stream().filter(m -> m.contains(token)).findFirst();
    }
}
