package org.entente.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.EventType;
import org.entente.record.Participant;

/** What is wanted, tried or offered and not done: the wanting is the event, if it is one. */
final class Intents {
    private static final Set<String> VOICING =
            Set.of("have", "express", "voice", "announce", "make", "repeat", "show", "take");
    private static final Set<String> ACQUIRING =
            Set.of("buy", "purchase", "acquire", "obtain", "get", "import", "procure", "secure", "receive", "win");

    private final Lexicon lexicon;
    private final Operators operators;

    Intents(Lexicon lexicon, Operators operators) {
        this.lexicon = lexicon;
        this.operators = operators;
    }

    /** What is wanted or tried is not done: the wanting is the event, if it is one. */
    Optional<Draft> intended(Sentence s, Draft d, Who who) {
        Optional<Token> intent = intent(s, d.predicate());
        if (intent.isEmpty()) {
            return Optional.of(d);
        }
        Token wanting = intent.get();
        boolean journey = d.type() == EventType.CONSULT
                && Set.of("plan", "intend", "prepare").contains(wanting.lemma());
        if (journey || d.type() == EventType.REQUEST || d.type() == EventType.AGREE) {
            return Optional.of(d);
        }
        if (d.type().quad() > 2 || d.type() == EventType.RETREAT) {
            return Optional.empty();
        }
        List<Participant> actors = wanters(s, wanting, who);
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                s,
                d.predicate(),
                d.object(),
                EventType.AGREE,
                null,
                actors,
                d.recipients().isEmpty() ? Sides.without(d.actors(), actors) : d.recipients(),
                wanting,
                d.bound(),
                d.weight() - 0.15,
                d.sides()));
    }

    /** Wants to buy, tries to acquire: a request to whoever has it. */
    Optional<Draft> acquiring(Sentence s, Token t, Who who) {
        Optional<Token> intent = t.isVerb() && ACQUIRING.contains(t.lemma()) ? intent(s, t) : Optional.empty();
        if (intent.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> actors = who.of(s, Arguments.agents(s, t));
        List<Token> objects = Arguments.objects(s, t);
        List<Participant> from = Sides.prepositional(s, t, "from", objects, who);
        from = Sides.without(from.isEmpty() ? Sides.theme(s, t, objects, who) : from, actors);
        boolean goods = objects.stream().anyMatch(o -> s.subtree(o).stream()
                .anyMatch(w ->
                        Lexicon.isOneOf(w, lexicon.objects("weapon")) || Lexicon.isOneOf(w, lexicon.objects("aid"))));
        if (actors.isEmpty() || from.isEmpty() && !goods) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                s,
                t,
                objects.isEmpty() ? null : objects.get(0),
                EventType.REQUEST,
                "assist",
                actors,
                from,
                intent.get(),
                false,
                from.isEmpty() ? 0.6 : 0.75,
                0.5));
    }

    /** Who wants: the subject of the wanting verb, the owner of the plan, or who has or voices it. */
    private static List<Participant> wanters(Sentence s, Token wanting, Who who) {
        if (!wanting.upos().equals("NOUN")) {
            return who.of(s, Arguments.agents(s, wanting));
        }
        List<Participant> owners = who.of(s, s.children(wanting, "nmod:poss"));
        if (!owners.isEmpty()) {
            return owners;
        }
        return s.head(wanting)
                .filter(h -> wanting.is("obj") && VOICING.contains(h.lemma()))
                .map(h -> who.of(s, Arguments.agents(s, h)))
                .orElse(List.of());
    }

    private Optional<Token> intent(Sentence s, Token t) {
        for (Token node = t; node.head() >= 0; node = s.token(node.head())) {
            Token head = s.token(node.head());
            boolean below = node.is("xcomp")
                    || node.is("acl") && node.xpos().equals("VB") && !head.isVerb()
                    || node.is("ccomp") && node.xpos().equals("VB")
                    || node.is("obj") && node.isVerb();
            if (below && operators.intends(head)) {
                return Optional.of(head);
            }
            if (!below && !node.is("conj")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
