package org.entente.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Actors that no name tells: "three protesters", "a base in the north of the country". They are actors by their own words,
 * of the country that these words, or the place of the act, tell.
 */
final class Described {
    /** What is done to somebody even if nobody knows him. */
    private static final Set<EventType> MATERIAL = Set.of(
            EventType.AID,
            EventType.RETREAT,
            EventType.CONCEDE,
            EventType.ACCUSE,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT);

    /** Nouns with these endings are people. */
    private static final Set<String> PERSONAL = Set.of("man", "men", "woman", "women", "ist", "ian");

    /** Nouns that probably tell an event are nobody. */
    private static final double EVENT = 0.3;

    private static final Set<String> PRESS = Set.of("reporters", "journalists", "the press", "newsmen", "media");

    private final Document document;
    private final Set<String> people;
    private final Set<String> forces;
    private final Set<String> establishments;
    private final Set<String> bodies;

    Described(Document document, Lexicon lexicon) {
        this.document = document;
        people = lexicon.objects("people");
        forces = lexicon.objects("forces");
        establishments = lexicon.objects("establishment");
        bodies = lexicon.objects("body");
    }

    /** Who {@code nouns} that act mean by their words alone. */
    List<Participant> acting(Sentence s, List<Token> nouns, Who who) {
        return Sides.union(
                List.of(),
                nouns.stream()
                        .flatMap(n -> who.counted(s, n).stream())
                        .filter(n -> isNamed(s, n) || isPerson(n) || Lexicon.isOneOf(n, forces))
                        .flatMap(n -> described(s, n, who).stream())
                        .toList());
    }

    /** Whom {@code nouns}, on which an act is done, mean by their words alone. */
    List<Participant> undergoing(Sentence s, Entry entry, List<Token> nouns, Who who) {
        EventType type = entry.type();
        if (!MATERIAL.contains(type) && !entry.is("described")) {
            return List.of();
        }
        boolean things = type == EventType.ASSAULT || type == EventType.COERCE || entry.is("described");
        return Sides.union(
                List.of(),
                nouns.stream()
                        .flatMap(n -> who.counted(s, n).stream())
                        .filter(n -> isNamed(s, n)
                                || things && n.upos().equals("PROPN")
                                || isPerson(n)
                                || Lexicon.isOneOf(n, forces)
                                || things && Lexicon.isOneOf(n, establishments))
                        .flatMap(n -> described(s, n, who).stream())
                        .toList());
    }

    /** Whom {@code noun} means by its words alone, on whatever side. */
    List<Participant> any(Sentence s, Token noun, Who who) {
        boolean noted = isNamed(s, noun)
                || isPerson(noun)
                || Lexicon.isOneOf(noun, forces)
                || Lexicon.isOneOf(noun, establishments)
                || Lexicon.isOneOf(noun, bodies) && isOwned(s, noun, who);
        return noted ? described(s, noun, who).stream().toList() : List.of();
    }

    /** Whom or what any other noun means: whose it is, if a state's, and the state around a place. */
    List<Participant> plain(Sentence s, Token noun, Who who) {
        boolean other = s.mentionAt(noun.index()).isPresent() && !isNamed(s, noun);
        if (other) {
            return noun.upos().equals("PROPN")
                    ? who.stateAround(s, noun).stream().toList()
                    : List.of();
        }
        Optional<Participant> described = described(s, noun, who);
        Optional<Actor> owner = described.flatMap(d -> owner(s, noun, who));
        return described.map(d -> owner.isPresent() ? new Participant(owner.get(), d.mention()) : d).stream()
                .toList();
    }

    private static Optional<Actor> owner(Sentence s, Token noun, Who who) {
        return s.children(noun).stream()
                .filter(c -> c.is("amod") || c.is("compound") || c.is("nmod:poss"))
                .flatMap(c -> who.of(s, c).stream())
                .map(Participant::actor)
                .filter(a -> a.isState() || !a.isByWords())
                .findFirst();
    }

    /** Whoever acts and is of a country that its words tell: Tajikistan's border service. */
    List<Participant> owned(Sentence s, List<Token> nouns, Who who) {
        return Sides.union(
                List.of(),
                nouns.stream()
                        .filter(n -> isOwned(s, n, who))
                        .flatMap(n -> described(s, n, who).stream())
                        .toList());
    }

    private static boolean isOwned(Sentence s, Token noun, Who who) {
        boolean event =
                s.triggerAt(noun.index()).filter(g -> g.probability() > EVENT).isPresent();
        return noun.upos().equals("NOUN")
                && !event
                && s.children(noun).stream()
                        .filter(c -> c.is("amod") || c.is("compound") || c.is("nmod:poss"))
                        .anyMatch(c ->
                                who.of(s, c).stream().anyMatch(p -> p.actor().isState()));
    }

    /** Whether anybody among them is more than some words: a name, or a country. */
    static boolean anyPlaced(List<Participant> some, List<Participant> more) {
        return Stream.concat(some.stream(), more.stream())
                .anyMatch(p -> p.actor().country() != null || !p.actor().isByWords());
    }

    private boolean isPerson(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return Lexicon.isOneOf(noun, people) || PERSONAL.stream().anyMatch(lemma::endsWith);
    }

    /** Whether they are only there to write down what is said. */
    static boolean isPress(Participant p) {
        String name = p.actor().name().toLowerCase(Locale.ROOT);
        return PRESS.stream().anyMatch(name::endsWith);
    }

    /** Whether it is of a name that no table knows. */
    private static boolean isNamed(Sentence s, Token noun) {
        return s.mentionAt(noun.index())
                .filter(m -> m.kind() == Mention.Kind.ORGANISATION || m.kind() == Mention.Kind.PERSON)
                .isPresent();
    }

    private Optional<Participant> described(Sentence s, Token noun, Who who) {
        Optional<Mention> name = s.mentionAt(noun.index()).filter(m -> isNamed(s, noun));
        if (name.isPresent()) {
            Evidence words = document.evidence(Sentence.spanOf(
                    s.tokens().subList(name.get().start(), name.get().end())));
            Actor.Kind kind = name.get().kind() == Mention.Kind.PERSON ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION;
            return Optional.of(participant(words, country(s, noun, who), kind));
        }
        if (!noun.upos().equals("NOUN")) {
            return who.stateAround(s, noun);
        }
        int from = s.children(noun).stream()
                .filter(c -> c.is("compound") || c.is("amod") || c.is("nmod:poss"))
                .flatMap(c -> Stream.concat(Stream.of(c), s.subtree(c).stream()))
                .mapToInt(Token::index)
                .filter(i -> i < noun.index())
                .min()
                .orElse(noun.index());
        Evidence words = document.evidence(s.token(from).span().cover(noun.span()));
        Optional<Actor> owner = s.children(noun, "nmod:poss").stream()
                .flatMap(c -> who.of(s, c).stream())
                .map(Participant::actor)
                .filter(a -> a.isState() && Lexicon.isOneOf(noun, forces))
                .findFirst();
        if (owner.isPresent()) {
            return Optional.of(new Participant(owner.get(), words)); // "its jets": what they do, it does
        }
        Actor.Kind kind = isPerson(noun) ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
        return Optional.of(participant(words, country(s, noun, who), kind));
    }

    private static Participant participant(Evidence words, @Nullable String country, Actor.Kind kind) {
        String name = words.exact().replaceAll("\\s+", " ");
        return new Participant(Actor.byWords(name, country, kind), words);
    }

    /** By the words of the phrase itself, else by where the clause says that it was done. */
    private static @Nullable String country(Sentence s, Token noun, Who who) {
        Stream<Token> clause = s.head(noun).stream().flatMap(h -> s.children(h).stream());
        return Stream.concat(s.subtree(noun).stream(), clause.filter(c -> c.is("obl")))
                .filter(t -> t.index() != noun.index())
                .flatMap(t -> who.country(s, t).stream())
                .findFirst()
                .orElse(null);
    }
}
