package org.entente.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.annotate.Trigger.Role;
import org.entente.record.Actor;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What tells on which side of an event somebody stands: where grammar puts him, what the model takes him for, and what the
 * reading by the lexicon made of him.
 */
final class SideClues {
    private static final double[] STEPS = {0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95};
    private static final int NEAR = 4;

    /**
     * Somebody who may take part.
     *
     * @param sentence where he is named
     * @param token head of the words
     * @param who is meant
     */
    record Candidate(Sentence sentence, Token token, List<Participant> who) {}

    private final Draft draft;
    private final Sentence sentence;
    private final Token predicate;
    private final @Nullable Trigger trigger;
    private final List<Candidate> candidates;
    private final List<Token> agents;
    private final List<Token> objects;
    private final double[][] shares; // [role][candidate]

    /**
     * @param draft what grammar makes of the event; without actors if nothing
     * @param trigger what the model takes its word for; null if for nothing
     */
    SideClues(Draft draft, @Nullable Trigger trigger, List<Candidate> candidates) {
        this.draft = draft;
        this.trigger = trigger;
        this.candidates = candidates;
        sentence = draft.sentence();
        predicate = draft.predicate();
        agents = Arguments.agents(sentence, predicate);
        objects = Arguments.objects(sentence, predicate);
        shares = Arrays.stream(Role.values())
                .map(role ->
                        candidates.stream().mapToDouble(c -> share(c, role)).toArray())
                .toArray(double[][]::new);
    }

    /** The clues of one of the candidates. */
    List<String> of(Candidate c) {
        String kind = predicate.isVerb() ? Arguments.isPassive(sentence, predicate) ? "VP" : "V" : "N";
        String type = draft.type().name();
        List<String> clues = new ArrayList<>();
        clues.add("always");
        clues.add("type " + type);
        double actor = probability(c, Role.ACTOR);
        double recipient = probability(c, Role.RECIPIENT);
        String read = draft.actors().isEmpty()
                ? "unread"
                : isAmong(c, draft.actors()) ? "actor" : isAmong(c, draft.recipients()) ? "recipient" : "neither";
        String also = draft.recipients().isEmpty() ? " alone" : "";
        String place = c.sentence().index() == sentence.index() ? place(c.token()) : "other sentence";
        clues.add("read " + read + also);
        clues.add("read " + read + also + " " + type);
        clues.add("read " + read + also + " A" + step(actor));
        clues.add("read " + read + also + " R" + step(recipient));
        clues.add("A" + step(actor) + " " + type);
        clues.add("R" + step(recipient) + " " + type);
        clues.add("A" + step(actor) + " R" + step(recipient));
        clues.add("H" + step(probability(c, Role.HOLDER)));
        clues.add("A rank " + rank(c, Role.ACTOR) + " " + kind);
        clues.add("R rank " + rank(c, Role.RECIPIENT) + " " + kind);
        clues.add("place " + kind + " " + place);
        clues.add("place " + kind + " " + place + " " + type);
        clues.add("place " + kind + " " + place + " read " + read);
        clues.add("place " + kind + " " + place + " A" + step(actor));
        clues.add("place " + kind + " " + place + " R" + step(recipient));
        clues.add("is " + is(c) + " " + type);
        clues.add("is " + is(c) + " " + place);
        boolean before = c.sentence().index() == sentence.index() && c.token().index() < predicate.index();
        clues.add((before ? "before " : "behind ") + kind);
        return clues;
    }

    /** Where grammar puts a word of the predicate's sentence. */
    private String place(Token w) {
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
        Optional<Token> head = sentence.head(predicate);
        if (head.isPresent() && head.get().isVerb()) {
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

    private double probability(Candidate c, Role role) {
        return shares[role.ordinal()][candidates.indexOf(c)];
    }

    private double share(Candidate c, Role role) {
        if (trigger == null) {
            return 0;
        }
        return trigger.arguments().stream()
                .filter(a -> a.role() == role
                        && (a.span().overlaps(c.token().span())
                                || c.who().stream()
                                        .anyMatch(p -> p.mention().span().length() > 3
                                                && p.mention().span().overlaps(a.span()))))
                .mapToDouble(Trigger.Argument::probability)
                .max()
                .orElse(0);
    }

    /** How many others the model takes for this sooner, 3 and more as 3. */
    private int rank(Candidate c, Role role) {
        double its = probability(c, role);
        return its == 0
                ? NEAR
                : (int) Math.min(
                        NEAR - 1,
                        Arrays.stream(shares[role.ordinal()])
                                .filter(p -> p > its)
                                .count());
    }

    private static int step(double probability) {
        int step = 0;
        while (step < STEPS.length && probability >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private static boolean isAmong(Candidate c, List<Participant> some) {
        return c.who().stream().anyMatch(p -> some.stream()
                .anyMatch(o -> Objects.equals(o.actor().id(), p.actor().id())));
    }

    private static String is(Candidate c) {
        if (c.token().upos().equals("PRON")
                || c.token().is("nmod:poss") && c.token().upos().equals("DET")) {
            return "pronoun";
        }
        if (c.who().size() > 1) {
            return "several";
        }
        Actor actor = c.who().get(0).actor();
        return (actor.isByWords() ? "words " : "") + actor.kind().name().toLowerCase(Locale.ROOT);
    }
}
