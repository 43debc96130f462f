package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.record.Block;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Tense;

/**
 * How sure the words around a predicate make it, for whoever speaks them: negation, modals, adverbs, and the operators
 * above it up to the edge of what the innermost holder says (De facto, Saurí and Pustejovsky 2012, does the same with
 * selectional tables).
 */
final class Commitment {
    /** From here on the model is believed that a purpose is an act. */
    private static final double SURE = 0.6;

    /**
     * What the words say.
     *
     * @param factuality to their speaker
     * @param tense seen from the document's date
     * @param hypothetical whether the happening is only imagined
     */
    record Local(Factuality factuality, Tense tense, boolean hypothetical) {}

    private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing", "nor");
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "provided", "lest");

    private final Operators operators;

    Commitment(Operators operators) {
        this.operators = operators;
    }

    /** {@code value}, or {@code limit} with the value's polarity where the value is surer than that. */
    static Factuality atMost(Factuality value, Factuality limit) {
        if (value == Factuality.UNCOMMITTED) {
            return value;
        }
        Factuality bound = limit.denies() == value.denies() ? limit : limit.negated();
        return bound.sureness() < value.sureness() ? bound : value;
    }

    /**
     * What the words around {@code predicate} say.
     *
     * @param within which tokens the same speaker says; operators beyond are another holder's
     */
    Local of(Sentence s, Token predicate, Predicate<Token> within) {
        State state = new State(tense(s, predicate));
        Token node = predicate;
        boolean sharesAuxiliaries = true;
        boolean owned = isOwned(s, predicate);
        while (true) {
            if (sharesAuxiliaries) {
                modifiers(s, node, state);
            }
            if (conditional(s, node)) {
                state.imagine();
            }
            if (s.children(node, "mark").stream().anyMatch(m -> m.lemma().equals("whether"))) {
                state.apply(Operators.Effect.ASKED);
            }
            if (node.head() < 0 || !within.test(s.token(node.head()))) {
                break;
            }
            Token head = s.token(node.head());
            if (!rises(s, node, head, owned, state)) {
                break;
            }
            sharesAuxiliaries = !node.is("conj")
                    || s.children(node, "nsubj").isEmpty()
                            && s.children(node, "aux").isEmpty();
            node = head;
        }
        if (isQuestion(s)) {
            state.factuality = Factuality.UNCOMMITTED;
        }
        return new Local(state.factuality, state.tense, state.hypothetical);
    }

    /** Whether what {@code head} and its surroundings say bears on {@code node}; applies what head itself does to it. */
    private boolean rises(Sentence s, Token node, Token head, boolean owned, State state) {
        if (node.is("conj")) {
            return true;
        }
        if (node.is("xcomp")
                || node.is("ccomp")
                || node.is("acl") && node.xpos().equals("VB")) {
            if (head.lemma().equals("have") && hasYet(s, head)) {
                state.apply(Operators.Effect.NEGATE);
            } else {
                state.apply(operators.effect(head));
            }
            return true;
        }
        if (node.is("advcl") || node.is("obl") && node.isVerb()) {
            String mark = Arguments.preposition(s, node);
            if (mark.equals("to") && !owned && !isSaid(s, node)) {
                state.apply(Operators.Effect.INTEND);
            } else if (mark.equals("without")) {
                state.apply(Operators.Effect.NEGATE);
            } else if (node.xpos().equals("VBG") && !mark.equals("by")) {
                state.apply(operators.effect(head));
            }
            return false;
        }
        if (node.isNominal() && (node.is("obj") || node.is("obl") || node.is("nsubj:pass") || node.is("nmod"))) {
            Operators.Effect effect = operators.effect(head);
            if (node.is("obj")
                    || node.is("nsubj:pass")
                    || effect == Operators.Effect.ASKED
                    || effect == Operators.Effect.INTEND) {
                state.apply(effect);
            }
            return node.is("obj") || node.is("nsubj:pass");
        }
        return false;
    }

    /** "telephoned to complain": the purpose is to say so, and it was said. */
    private static boolean isSaid(Sentence s, Token purpose) {
        return s.triggerAt(purpose.index())
                .filter(g -> g.probability() >= SURE)
                .flatMap(Trigger::event)
                .filter(type -> type.quad() == 1 || type.quad() == 3 || type == EventType.PROTEST)
                .isPresent();
    }

    /** "to justify his war": whose it is, it is; unless the verb only carries the noun, as in "to pay his visit". */
    private static boolean isOwned(Sentence s, Token predicate) {
        return predicate.upos().equals("NOUN")
                && s.child(predicate, "nmod:poss").isPresent()
                && s.head(predicate)
                        .filter(h -> !Drafts.LIGHT.contains(h.lemma()))
                        .isPresent();
    }

    private void modifiers(Sentence s, Token node, State state) {
        for (Token child : s.children(node)) {
            if (isBut(s, child)) {
                state.factuality = Factuality.CERTAIN;
            } else if (child.is("advmod") || child.is("aux") || child.is("neg") || child.is("amod")) {
                state.apply(operators.effect(child));
                auxiliary(child, state);
            } else if (child.is("det") && NO.contains(child.text().toLowerCase(Locale.ROOT))) {
                state.apply(Operators.Effect.NEGATE);
            } else if ((child.is("nsubj") || child.is("obj")) && isNone(s, child)) {
                state.apply(Operators.Effect.NEGATE);
            }
        }
    }

    /** "cannot but do it": must do it. */
    private static boolean isBut(Sentence s, Token child) {
        return child.lemma().equals("but")
                && child.index() > 0
                && s.token(child.index() - 1).lemma().equals("not");
    }

    private static void auxiliary(Token child, State state) {
        String word = child.text().toLowerCase(Locale.ROOT);
        if (child.is("aux") && Set.of("will", "'ll", "’ll", "shall", "wo").contains(word)) {
            state.tense = Tense.FUTURE;
        } else if (child.is("aux") && (word.equals("would") || word.equals("'d"))) {
            state.tense = Tense.FUTURE;
            state.apply(Operators.Effect.PROBABLE);
        }
    }

    private static boolean isNone(Sentence s, Token noun) {
        return NO.contains(noun.text().toLowerCase(Locale.ROOT))
                || s.children(noun, "det").stream()
                        .anyMatch(d -> NO.contains(d.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean hasYet(Sentence s, Token head) {
        return s.children(head, "advmod").stream().anyMatch(a -> a.lemma().equals("yet"));
    }

    private static boolean conditional(Sentence s, Token node) {
        List<Token> marks = new ArrayList<>(s.children(node, "mark"));
        marks.addAll(s.children(node, "advmod"));
        if (marks.stream()
                .anyMatch(m -> CONDITIONAL.contains(m.text().toLowerCase(Locale.ROOT)) && m.index() < node.index())) {
            return true;
        }
        return s.children(node, "advcl").stream().anyMatch(c -> s.children(c, "mark").stream()
                .anyMatch(m -> CONDITIONAL.contains(m.text().toLowerCase(Locale.ROOT))));
    }

    private static boolean isQuestion(Sentence s) {
        Token last = s.token(s.tokens().size() - 1);
        return last.text().equals("?");
    }

    /** The tense that the predicate's own form shows. */
    private static Tense tense(Sentence s, Token predicate) {
        for (Token t = predicate; ; t = s.token(t.head())) {
            List<Token> auxiliaries = s.children(t, "aux");
            auxiliaries = auxiliaries.isEmpty() ? s.children(t, "cop") : auxiliaries;
            for (Token auxiliary : auxiliaries) {
                if (auxiliary.xpos().equals("VBD") || auxiliary.lemma().equals("have")) {
                    return Tense.PAST;
                }
                if (auxiliary.xpos().equals("VBZ") || auxiliary.xpos().equals("VBP")) {
                    return Tense.PRESENT;
                }
            }
            switch (t.xpos()) {
                case "VBD", "VBN" -> {
                    return Tense.PAST;
                }
                case "VBZ", "VBP" -> {
                    // headlines and captions tell in the present what has happened
                    boolean told =
                            s.block().kind() == Block.Kind.TITLE || s.block().kind() == Block.Kind.CAPTION;
                    return told ? Tense.PAST : Tense.PRESENT;
                }
                default -> {
                    if (t.head() < 0) {
                        boolean ahead =
                                t.xpos().equals("VB") && s.child(t, "mark").isPresent();
                        boolean told = s.block().kind() == Block.Kind.TITLE || !t.isVerb();
                        return ahead ? Tense.FUTURE : told ? Tense.PAST : Tense.PRESENT;
                    }
                }
            }
        }
    }

    /** What has been read so far. */
    private static final class State {
        private Factuality factuality = Factuality.CERTAIN;
        private Tense tense;
        private boolean hypothetical;

        State(Tense tense) {
            this.tense = tense;
        }

        void imagine() {
            hypothetical = true;
            factuality = atMost(factuality, Factuality.POSSIBLE);
        }

        void apply(Operators.Effect effect) {
            switch (effect) {
                case SAME -> {}
                case PROBABLE -> factuality = atMost(factuality, Factuality.PROBABLE);
                case POSSIBLE -> factuality = atMost(factuality, Factuality.POSSIBLE);
                // "cannot" rules out what "can" only allows
                case NEGATE ->
                    factuality = factuality == Factuality.POSSIBLE ? Factuality.CERTAINLY_NOT : factuality.negated();
                case PROBABLY_NOT -> factuality = atMost(factuality.negated(), Factuality.PROBABLY_NOT);
                case INTEND, ASKED -> {
                    factuality = Factuality.UNCOMMITTED;
                    tense = Tense.FUTURE;
                }
                case SCHEDULED -> tense = Tense.FUTURE;
                case EXPECTED -> {
                    factuality = atMost(factuality, Factuality.PROBABLE);
                    tense = Tense.FUTURE;
                }
            }
        }
    }
}
