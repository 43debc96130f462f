package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Actor;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/** Predicates with their arguments, read by the lexicon. */
final class Drafts {
    /** Verbs that only carry the noun that is their object: pay a visit, hold talks. */
    static final Set<String> LIGHT = Set.of(
            "hold",
            "have",
            "pay",
            "make",
            "take",
            "give",
            "launch",
            "conduct",
            "carry",
            "stage",
            "begin",
            "start",
            "continue",
            "resume",
            "end",
            "attend",
            "welcome",
            "announce",
            "see",
            "complete",
            "finish",
            "plan",
            "call");

    private static final Set<String> CIRCUMSTANCE = Set.of("during", "at", "in");
    /** Verbs of going somewhere. */
    static final Set<String> MOTION = Set.of("go", "travel", "fly", "arrive", "come", "head", "meet");

    private static final Set<String> TELLING = Set.of("brief", "inform", "tell", "speak", "talk", "report", "discuss");

    private final Lexicon lexicon;
    private final Intents intents;
    private final Modes modes;

    Drafts(Lexicon lexicon, Operators operators) {
        this.lexicon = lexicon;
        intents = new Intents(operators);
        modes = new Modes(lexicon);
    }

    /** What {@code s} says, one draft a predicate, in text order. */
    List<Draft> of(Sentence s, Who who) {
        List<Draft> drafts = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (!isConsumed(s, t)) {
                read(s, t, who).ifPresent(drafts::add);
            }
        }
        return withoutDoubles(drafts);
    }

    private Optional<Draft> read(Sentence s, Token t, Who who) {
        for (Entry entry : lexicon.readings(t.upos(), t.lemma())) {
            Optional<Draft> draft =
                    switch (t.upos()) {
                        case "NOUN" -> noun(s, t, entry, who);
                        default -> verb(s, t, entry, who);
                    };
            if (draft.isPresent()) {
                return intents.acquiring(s, t, who).or(() -> draft.flatMap(d -> intents.intended(s, d, who)));
            }
        }
        return intents.acquiring(s, t, who);
    }

    private Optional<Draft> verb(Sentence s, Token t, Entry entry, Who who) {
        List<Token> objects = Arguments.objects(s, t);
        @Nullable Token object = objects.isEmpty() ? null : objects.get(0);
        if (!fits(s, t, entry, objects)
                || entry.is("only-to") && Modes.toClause(s, t).isEmpty()) {
            return Optional.empty();
        }
        List<Token> goods = entry.type() == EventType.AID ? Arguments.obliques(s, t, "with") : List.of();
        if (!goods.isEmpty()) {
            object = goods.get(0);
        }
        List<Participant> actors = who.of(s, Arguments.agents(s, t));
        if (actors.isEmpty() && entry.type() == EventType.MOBILIZE && Arguments.isPassive(s, t) && !t.is("acl")) {
            actors = who.topic(s, t);
        }
        List<Participant> recipients = Sides.recipients(s, t, entry, objects, who);
        if (entry.is("person")
                && recipients.stream().noneMatch(p -> p.actor().kind() == Actor.Kind.PERSON)
                && actors.stream().noneMatch(p -> p.actor().kind() == Actor.Kind.PERSON)) {
            return Optional.empty();
        }
        if (entry.is("state") && recipients.stream().noneMatch(p -> p.actor().isState())
                || entry.is("crowd") && actors.stream().noneMatch(p -> p.actor().kind() == Actor.Kind.GROUP)
                || entry.is("use")
                        && Modes.toClause(s, t)
                                .filter(c -> c.lemma().equals("use"))
                                .isEmpty()) {
            return Optional.empty();
        }
        if (entry.is("to") && recipients.isEmpty()) {
            recipients =
                    Modes.toClause(s, t).map(c -> contentRecipients(s, c, who)).orElse(List.of());
        }
        if (entry.is("host") && Sides.sameCountry(actors, recipients)) {
            return Optional.empty();
        }
        if (entry.is("host")) {
            List<Participant> hosts = actors;
            actors = recipients;
            recipients = hosts;
        }
        String mode =
                entry.mode() == null ? modes.of(s, entry.type(), t, goods.isEmpty() ? objects : goods) : entry.mode();
        return draft(s, t, object, entry, mode, actors, recipients, 0.85);
    }

    private Optional<Draft> noun(Sentence s, Token t, Entry entry, Who who) {
        if (!entry.objects().isEmpty()
                && s.subtree(t).stream()
                        .noneMatch(w -> Lexicon.isOneOf(w, entry.objects()) && w.index() != t.index())) {
            return Optional.empty();
        }
        List<Participant> recipients = new ArrayList<>();
        for (String role : entry.recipient()) {
            if (recipients.isEmpty()) {
                recipients.addAll(who.of(s, Arguments.obliques(s, t, role)));
                s.head(t)
                        .filter(h -> recipients.isEmpty() && t.is("obj"))
                        .ifPresent(h -> recipients.addAll(who.of(s, Arguments.obliques(s, h, role))));
            }
        }
        List<Participant> actors = new ArrayList<>(who.of(s, s.children(t, "nmod:poss")));
        if (actors.isEmpty()) {
            actors.addAll(who.of(s, Arguments.obliques(s, t, "by")));
        }
        if (actors.isEmpty() && !entry.recipient().contains("of")) {
            actors.addAll(who.of(s, Arguments.obliques(s, t, "of")));
        }
        if (actors.isEmpty()) {
            for (Token child : s.children(t)) {
                if (child.is("amod") || child.is("compound")) {
                    actors.addAll(who.of(s, child));
                }
            }
        }
        if (actors.isEmpty() && !recipients.isEmpty() || entry.is("need-actor")) {
            carrier(s, t).ifPresent(v -> actors.addAll(who.of(s, Arguments.agents(s, v))));
        }
        if (entry.type() != EventType.CONSULT && actors.stream().allMatch(Sides::isIts)) {
            return Optional.empty();
        }
        boolean sides = entry.is("sym") && Sides.union(actors, recipients).size() < 2;
        if (actors.isEmpty() && entry.is("sym")) {
            actors.addAll(recipients);
        }
        if (sides || actors.isEmpty()) {
            return Optional.empty();
        }
        String mode = entry.mode() == null ? modes.of(s, entry.type(), t, List.of(t)) : entry.mode();
        return draft(s, t, null, entry, mode, actors, recipients, 0.7);
    }

    /** The verb whose subject acts in {@code noun}: pay a visit; said this during a summit with. */
    private static Optional<Token> carrier(Sentence s, Token noun) {
        return s.head(noun)
                .filter(h -> h.isVerb()
                        && (noun.is("obj") && LIGHT.contains(h.lemma())
                                || noun.is("obl") && CIRCUMSTANCE.contains(Arguments.preposition(s, noun))
                                || noun.is("obl") && MOTION.contains(h.lemma())
                                || TELLING.contains(h.lemma())));
    }

    private Optional<Draft> draft(
            Sentence s,
            Token t,
            @Nullable Token object,
            Entry entry,
            @Nullable String mode,
            List<Participant> actors,
            List<Participant> recipients,
            double weight) {
        List<Participant> others = Sides.without(recipients, actors);
        if (entry.is("sym")) {
            List<Participant> sides = Sides.union(actors, recipients);
            if (entry.is("plural") && sides.size() < 2) {
                return Optional.empty();
            }
            actors = sides;
            others = List.of();
        }
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        boolean lacksOther = entry.is("need") && others.isEmpty() && !(entry.is("sym") && actors.size() > 1);
        boolean journey = "visit".equals(entry.mode()) && !entry.is("host");
        if (lacksOther && !journey) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                s,
                t,
                object,
                entry.type(),
                mode,
                actors,
                others,
                t,
                lacksOther,
                weight - (others.isEmpty() ? 0.1 : 0)));
    }

    /** Whether the object, or for some readings a prepositional phrase, is of the class that the reading asks for. */
    private static boolean fits(Sentence s, Token t, Entry entry, List<Token> objects) {
        if (entry.objects().isEmpty()) {
            return true;
        }
        List<Token> candidates = new ArrayList<>(objects);
        if (entry.is("oblique")) {
            s.children(t, "obl").forEach(o -> candidates.addAll(s.subtree(o)));
        }
        for (Token object : objects) {
            s.children(object, "compound").forEach(candidates::add);
            candidates.addAll(Arguments.obliques(s, object, "of"));
        }
        return candidates.stream().anyMatch(o -> Lexicon.isOneOf(o, entry.objects()));
    }

    /** Refuse to sell to B, promise to help B: the other side of the content is the other side of the act. */
    private List<Participant> contentRecipients(Sentence s, Token content, Who who) {
        List<Token> objects = Arguments.objects(s, content);
        for (Entry entry : lexicon.readings(content.upos(), content.lemma())) {
            List<Participant> found = Sides.recipients(s, content, entry, objects, who);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether {@code t} is what a verb of the lexicon promises, asks, threatens or refuses: no event of its own. */
    private boolean isConsumed(Sentence s, Token t) {
        if (t.head() < 0) {
            return false;
        }
        for (Token node = t; node.head() >= 0; node = s.token(node.head())) {
            Token head = s.token(node.head());
            boolean toClause = (node.is("xcomp") || node.is("advcl") || node.is("ccomp") || node.is("acl"))
                    && Arguments.preposition(s, node).equals("to");
            if (toClause
                    && lexicon.readings(head.upos(), head.lemma()).stream().anyMatch(e -> e.is("to") || e.is("use"))) {
                return true;
            }
            if (!node.is("conj") && !node.is("xcomp") && !node.is("obj") && !node.is("obl") && !node.is("advcl")) {
                return false;
            }
        }
        return false;
    }

    /** The same act told twice in one sentence ("held talks", "talks") is one claim: the surer pattern stays. */
    private static List<Draft> withoutDoubles(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft d : drafts) {
            boolean told = drafts.stream()
                    .anyMatch(o -> o.predicate().index() != d.predicate().index()
                            && o.type() == d.type()
                            && o.weight() > d.weight()
                            && Sides.union(d.actors(), d.recipients()).stream()
                                    .allMatch(p -> Sides.union(o.actors(), o.recipients()).stream()
                                            .anyMatch(q -> q.actor()
                                                    .id()
                                                    .equals(p.actor().id()))));
            if (!told) {
                kept.add(d);
            }
        }
        return kept;
    }
}
