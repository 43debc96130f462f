package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Actor;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/** What verbs and predicative adjectives tell, read by the lexicon. */
final class VerbalDrafts {
    private final Lexicon lexicon;
    private final Modes modes;
    private final Described described;

    VerbalDrafts(Lexicon lexicon, Described described) {
        this.lexicon = lexicon;
        this.described = described;
        modes = new Modes(lexicon);
    }

    /** What {@code t} tells by one of its readings; empty if its arguments do not fit. */
    Optional<Draft> read(Sentence s, Token t, Entry entry, Who who) {
        List<Token> objects = Arguments.objects(s, t);
        @Nullable Token object = objects.isEmpty() ? null : objects.get(0);
        if (!fits(s, t, entry, objects) || !isBuilt(s, t, entry, objects)) {
            return Optional.empty();
        }
        List<Token> goods = entry.type() == EventType.AID ? Arguments.obliques(s, t, "with") : List.of();
        if (!goods.isEmpty()) {
            object = goods.get(0);
        }
        if (object == null && entry.is("to")) {
            object = Modes.toClause(s, t).orElse(null);
        }
        List<Participant> actors = actors(s, t, who);
        if (actors.isEmpty() && entry.type() == EventType.MOBILIZE && Arguments.isPassive(s, t) && !t.is("acl")) {
            actors = who.topic(s, t);
        }
        List<Participant> named = Sides.recipients(s, t, entry, objects, who);
        List<Participant> recipients = named.isEmpty() ? unnamed(s, t, entry, objects, who) : named;
        if (!areOfKind(entry, actors, recipients)) {
            return Optional.empty();
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
        // "A agreed to help B": B has not agreed
        boolean mutual = entry.is("sym") && named.containsAll(recipients);
        return Draft.of(s, t, object, entry, mutual, mode, actors, recipients, 0.85);
    }

    /** Who acts; for what only words on paper do ("a resolution condemning"), whoever made them. */
    private List<Participant> actors(Sentence s, Token t, Who who) {
        List<Token> agents = Arguments.agents(s, t);
        boolean onPaper = t.is("acl") && agents.stream().anyMatch(a -> Lexicon.isOneOf(a, lexicon.objects("paper")));
        if (!onPaper) {
            List<Participant> named = who.of(s, agents);
            named = named.isEmpty() ? described.acting(s, agents, who) : named;
            named = named.isEmpty() ? owners(s, agents, who) : named;
            return named.isEmpty() ? described.owned(s, agents, who) : named;
        }
        for (Token paper : agents) {
            List<Token> makers = new ArrayList<>(s.children(paper, "nmod:poss"));
            makers.addAll(Arguments.obliques(s, paper, "by"));
            makers.addAll(Arguments.obliques(s, paper, "from"));
            makers.addAll(s.children(paper, "compound"));
            List<Participant> found = who.of(s, makers);
            if (found.isEmpty() && paper.is("obj")) {
                found = s.head(paper)
                        .map(h -> who.of(s, Arguments.agents(s, h)))
                        .orElse(List.of());
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return who.of(s, agents);
    }

    /** "Russian missiles struck": whose weapons do it. */
    private List<Participant> owners(Sentence s, List<Token> agents, Who who) {
        return agents.stream()
                .filter(a ->
                        Lexicon.isOneOf(a, lexicon.objects("weapon")) || Lexicon.isOneOf(a, lexicon.objects("attack")))
                .flatMap(a -> who.theme(s, a).stream())
                .toList();
    }

    /** Who the other side is where no name stands in its place: that of the content, or somebody by words alone. */
    private List<Participant> unnamed(Sentence s, Token t, Entry entry, List<Token> objects, Who who) {
        List<Participant> inContent = entry.is("to")
                ? Modes.toClause(s, t).map(c -> contentRecipients(s, c, who)).orElse(List.of())
                : List.of();
        if (!inContent.isEmpty() || entry.is("sym")) {
            return inContent;
        }
        List<Token> affected = new ArrayList<>();
        for (String role : entry.recipient()) {
            switch (role) {
                case "obj", "theme" -> affected.addAll(entry.recipient().contains("iobj") ? List.of() : objects);
                case "iobj" -> affected.addAll(Arguments.indirectObjects(s, t));
                default -> {
                    affected.addAll(Arguments.obliques(s, t, role));
                    objects.forEach(o -> affected.addAll(Arguments.obliques(s, o, role)));
                }
            }
        }
        return described.undergoing(s, entry, affected, who);
    }

    /** Whether the sides are what the reading asks for: persons, a state, a crowd. */
    private static boolean areOfKind(Entry entry, List<Participant> actors, List<Participant> recipients) {
        boolean persons = !entry.is("person")
                || Stream.concat(actors.stream(), recipients.stream())
                        .anyMatch(p -> p.actor().kind() == Actor.Kind.PERSON);
        boolean state = !entry.is("state")
                || recipients.stream().anyMatch(p -> p.actor().isState());
        boolean crowd =
                !entry.is("crowd") || actors.stream().anyMatch(p -> p.actor().kind() == Actor.Kind.GROUP);
        boolean victim = !entry.is("victim")
                || recipients.stream()
                        .allMatch(p -> p.actor().kind() == Actor.Kind.PERSON
                                || p.actor().kind() == Actor.Kind.GROUP);
        return persons && state && crowd && victim;
    }

    /** Whether the clause is built as the reading asks for. */
    private boolean isBuilt(Sentence s, Token t, Entry entry, List<Token> objects) {
        Optional<Token> content = Modes.toClause(s, t);
        boolean infinitive =
                content.filter(c -> Arguments.preposition(s, c).equals("to")).isPresent();
        return !(entry.is("only-to") && !infinitive
                || entry.is("use")
                        && content.filter(c -> c.lemma().equals("use")).isEmpty()
                || entry.is("for") && Arguments.obliques(s, t, "for").isEmpty()
                || entry.is("clause") && s.child(t, "ccomp").isEmpty()
                || entry.is("transitive") && objects.isEmpty()
                || entry.is("bare")
                        && (complement(s, t).isPresent() || s.child(t, "iobj").isPresent())
                || entry.is("crowd")
                        && entry.objects().isEmpty()
                        && !entry.recipient().contains("obj")
                        && !objects.isEmpty()
                || entry.is("insult") && !insults(s, t)
                || entry.is("troops") && !areTroops(Arguments.agents(s, t))
                || entry.is("leave")
                        && content.filter(c -> c.lemma().equals("leave")).isEmpty()
                || entry.is("home")
                        && s.children(t, "advmod").stream()
                                .noneMatch(a -> a.lemma().equals("home")));
    }

    private boolean areTroops(List<Token> agents) {
        return agents.stream()
                .anyMatch(a ->
                        Lexicon.isOneOf(a, lexicon.objects("troops")) || Lexicon.isOneOf(a, lexicon.objects("weapon")));
    }

    /** What the object is said to be: called him a liar. */
    private static Optional<Token> complement(Sentence s, Token t) {
        return s.children(t).stream()
                .filter(c -> c.is("xcomp")
                        || c.is("ccomp")
                        || c.is("obl") && Arguments.preposition(s, c).equals("as"))
                .findFirst();
    }

    /** The head of the complement, or what modifies it, is an insult. */
    private boolean insults(Sentence s, Token t) {
        Set<String> insults = lexicon.objects("insult");
        return complement(s, t).stream()
                .flatMap(c -> Stream.concat(Stream.of(c), s.children(c).stream()))
                .anyMatch(w -> Lexicon.isOneOf(w, insults));
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
        for (Entry entry : lexicon.readings(s, content)) {
            List<Participant> found = Sides.recipients(s, content, entry, objects, who);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (String preposition : List.of("to", "with", "for", "against", "from")) {
            List<Participant> found = who.of(s, Arguments.obliques(s, content, preposition));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
