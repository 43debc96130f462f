package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> LIGHT = Set.of(
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
    private static final Set<String> VOICING =
            Set.of("have", "express", "voice", "announce", "make", "repeat", "show", "take");
    private static final Set<String> ACQUIRING =
            Set.of("buy", "purchase", "acquire", "obtain", "get", "import", "procure", "secure", "receive", "win");

    private final Lexicon lexicon;
    private final Operators operators;

    Drafts(Lexicon lexicon, Operators operators) {
        this.lexicon = lexicon;
        this.operators = operators;
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
                return acquiring(s, t, who).or(() -> draft.flatMap(d -> intended(s, d, who)));
            }
        }
        return acquiring(s, t, who);
    }

    private Optional<Draft> verb(Sentence s, Token t, Entry entry, Who who) {
        List<Token> objects = Arguments.objects(s, t);
        @Nullable Token object = objects.isEmpty() ? null : objects.get(0);
        if (!fits(s, t, entry, objects) || entry.is("only-to") && toClause(s, t).isEmpty()) {
            return Optional.empty();
        }
        List<Token> goods = entry.type() == EventType.AID ? Arguments.obliques(s, t, "with") : List.of();
        if (!goods.isEmpty()) {
            object = goods.get(0);
        }
        List<Participant> actors = who.of(s, Arguments.agents(s, t));
        if (actors.isEmpty() && entry.type() == EventType.MOBILIZE && Arguments.isPassive(s, t)) {
            actors = who.topic(s, t);
        }
        List<Participant> recipients = recipients(s, t, entry, objects, who);
        if (entry.is("person")
                && recipients.stream().noneMatch(p -> p.actor().kind() == Actor.Kind.PERSON)
                && actors.stream().noneMatch(p -> p.actor().kind() == Actor.Kind.PERSON)) {
            return Optional.empty();
        }
        if (entry.is("state") && recipients.stream().noneMatch(p -> p.actor().isState())
                || entry.is("crowd") && actors.stream().noneMatch(p -> p.actor().kind() == Actor.Kind.GROUP)
                || entry.is("use")
                        && toClause(s, t).filter(c -> c.lemma().equals("use")).isEmpty()) {
            return Optional.empty();
        }
        if (entry.is("to") && recipients.isEmpty()) {
            recipients = toClause(s, t).map(c -> contentRecipients(s, c, who)).orElse(List.of());
        }
        if (entry.is("host") && sameCountry(actors, recipients)) {
            return Optional.empty();
        }
        if (entry.is("host")) {
            List<Participant> hosts = actors;
            actors = recipients;
            recipients = hosts;
        }
        String mode = entry.mode() == null ? mode(s, entry.type(), t, goods.isEmpty() ? objects : goods) : entry.mode();
        return draft(s, t, object, entry, mode, actors, recipients, 0.85);
    }

    private Optional<Draft> noun(Sentence s, Token t, Entry entry, Who who) {
        if (!entry.objects().isEmpty()
                && s.subtree(t).stream().noneMatch(w -> isOneOf(w, entry.objects()) && w.index() != t.index())) {
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
        if (entry.type() != EventType.CONSULT && actors.stream().allMatch(Drafts::isIts)) {
            return Optional.empty();
        }
        boolean sides = entry.is("sym") && union(actors, recipients).size() < 2;
        if (actors.isEmpty() && entry.is("sym")) {
            actors.addAll(recipients);
        }
        if (sides || actors.isEmpty()) {
            return Optional.empty();
        }
        String mode = entry.mode() == null ? mode(s, entry.type(), t, List.of(t)) : entry.mode();
        return draft(s, t, null, entry, mode, actors, recipients, 0.7);
    }

    /** Whose deed "its war" is, grammar alone cannot tell. */
    private static boolean isIts(Participant p) {
        return Set.of("its", "their").contains(p.mention().exact().toLowerCase(Locale.ROOT));
    }

    /** Whom a state welcomes home has not visited it. */
    private static boolean sameCountry(List<Participant> some, List<Participant> others) {
        return others.stream()
                .allMatch(o -> o.actor().country() == null
                        || some.stream()
                                .anyMatch(p ->
                                        o.actor().country().equals(p.actor().country())));
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
        List<Participant> others = without(recipients, actors);
        if (entry.is("sym")) {
            List<Participant> sides = union(actors, recipients);
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
                false,
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
        return candidates.stream().anyMatch(o -> isOneOf(o, entry.objects()));
    }

    /** Not every lemma is singular: "munitions", and names such as a sentence-initial "Sanctions". */
    private static boolean isOneOf(Token noun, Set<String> lemmas) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return lemmas.contains(lemma) || lemma.endsWith("s") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
    }

    private static List<Participant> recipients(Sentence s, Token t, Entry entry, List<Token> objects, Who who) {
        for (String role : entry.recipient()) {
            List<Participant> found =
                    switch (role) {
                        case "obj" -> who.of(s, objects);
                        case "iobj" -> who.of(s, Arguments.indirectObjects(s, t));
                        case "theme" -> theme(s, t, objects, who);
                        default -> prepositional(s, t, role, objects, who);
                    };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Refuse to sell to B, promise to help B: the other side of the content is the other side of the act. */
    private List<Participant> contentRecipients(Sentence s, Token content, Who who) {
        List<Token> objects = Arguments.objects(s, content);
        for (Entry entry : lexicon.readings(content.upos(), content.lemma())) {
            List<Participant> found = recipients(s, content, entry, objects, who);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Participant> theme(Sentence s, Token t, List<Token> objects, Who who) {
        for (Token object : objects.isEmpty() ? s.children(t, "obl") : objects) {
            List<Participant> found = who.theme(s, object);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Participant> prepositional(
            Sentence s, Token t, String preposition, List<Token> objects, Who who) {
        List<Token> phrases = new ArrayList<>(Arguments.obliques(s, t, preposition));
        List<Token> carriers = new ArrayList<>(objects);
        carriers.addAll(s.children(t, "obl"));
        for (Token carrier : carriers) {
            phrases.addAll(Arguments.obliques(s, carrier, preposition));
        }
        List<Participant> found = who.of(s, phrases);
        for (Token phrase : phrases) {
            if (found.isEmpty()) {
                found = who.state(s, phrase);
            }
        }
        for (Token phrase : phrases) {
            if (found.isEmpty()) {
                found = who.theme(s, phrase);
            }
        }
        return found;
    }

    /** What is wanted or tried is not done: the wanting is the event, if it is one. */
    private Optional<Draft> intended(Sentence s, Draft d, Who who) {
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
                d.recipients().isEmpty() ? without(d.actors(), actors) : d.recipients(),
                true,
                wanting,
                d.bound(),
                d.weight() - 0.15));
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

    /** Wants to buy, tries to acquire: a request to whoever has it. */
    private Optional<Draft> acquiring(Sentence s, Token t, Who who) {
        Optional<Token> intent = t.isVerb() && ACQUIRING.contains(t.lemma()) ? intent(s, t) : Optional.empty();
        if (intent.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> actors = who.of(s, Arguments.agents(s, t));
        List<Token> objects = Arguments.objects(s, t);
        List<Participant> from = prepositional(s, t, "from", objects, who);
        from = without(from.isEmpty() ? theme(s, t, objects, who) : from, actors);
        if (actors.isEmpty()) {
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
                true,
                intent.get(),
                false,
                from.isEmpty() ? 0.6 : 0.75));
    }

    private Optional<Token> intent(Sentence s, Token t) {
        for (Token node = t; node.head() >= 0; node = s.token(node.head())) {
            Token head = s.token(node.head());
            boolean below = node.is("xcomp")
                    || node.is("acl") && node.xpos().equals("VB")
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

    private static Optional<Token> toClause(Sentence s, Token t) {
        return s.children(t).stream()
                .filter(c -> (c.is("xcomp") || c.is("ccomp") || c.is("advcl")) && c.isVerb())
                .findFirst();
    }

    private @Nullable String mode(Sentence s, EventType type, Token t, List<Token> objects) {
        return switch (type) {
            case AID -> goods(s, objects);
            case REQUEST, REJECT, THREATEN ->
                toClause(s, t)
                        .flatMap(c ->
                                lexicon.readings(c.upos(), c.lemma()).stream().findFirst())
                        .map(e -> contentMode(type, e.type()))
                        .orElse(null);
            default -> null;
        };
    }

    private @Nullable String goods(Sentence s, List<Token> objects) {
        for (Token object : objects) {
            for (Token t : s.subtree(object)) {
                if (isOneOf(t, lexicon.objects("weapon")) || t.lemma().equals("military")) {
                    return "military";
                }
                if (t.lemma().equals("humanitarian")
                        || t.lemma().equals("food")
                        || t.lemma().equals("medicine")) {
                    return "humanitarian";
                }
            }
        }
        return null;
    }

    private static @Nullable String contentMode(EventType type, EventType content) {
        if (type == EventType.THREATEN) {
            return switch (content) {
                case ASSAULT, MOBILIZE -> "violence";
                case SANCTION -> "relations";
                case COERCE -> "restrict";
                case AGREE,
                        CONSULT,
                        SUPPORT,
                        CONCEDE,
                        COOPERATE,
                        AID,
                        RETREAT,
                        REQUEST,
                        ACCUSE,
                        REJECT,
                        THREATEN,
                        PROTEST,
                        STATEMENT -> null;
            };
        }
        return switch (content) {
            case AID, COOPERATE, SUPPORT -> "assist";
            case CONSULT, AGREE -> "meet";
            case CONCEDE, RETREAT -> "yield";
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, STATEMENT -> "change";
        };
    }

    /** The same act told twice in one sentence ("held talks", "talks") is one claim: the surer pattern stays. */
    private static List<Draft> withoutDoubles(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft d : drafts) {
            boolean told = drafts.stream()
                    .anyMatch(o -> o.predicate().index() != d.predicate().index()
                            && o.type() == d.type()
                            && o.weight() > d.weight()
                            && union(d.actors(), d.recipients()).stream()
                                    .allMatch(p -> union(o.actors(), o.recipients()).stream()
                                            .anyMatch(q -> q.actor()
                                                    .id()
                                                    .equals(p.actor().id()))));
            if (!told) {
                kept.add(d);
            }
        }
        return kept;
    }

    static List<Participant> union(List<Participant> some, List<Participant> more) {
        Map<String, Participant> all = new LinkedHashMap<>();
        some.forEach(p -> all.putIfAbsent(p.actor().id(), p));
        more.forEach(p -> all.putIfAbsent(p.actor().id(), p));
        return List.copyOf(all.values());
    }

    private static List<Participant> without(List<Participant> some, List<Participant> others) {
        return some.stream()
                .filter(p -> others.stream()
                        .noneMatch(o -> o.actor().id().equals(p.actor().id())))
                .toList();
    }
}
