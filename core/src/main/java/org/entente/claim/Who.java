package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actors;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.place.PlaceResolver;
import org.entente.claim.place.Places;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.Participant;
import org.entente.record.Place;

/** Whom the arguments of a predicate mean. */
final class Who {
    /** Nouns that only count or part what follows: "a group of soldiers", "the two sides". */
    private static final Set<String> HOLLOW = Set.of(
            "group",
            "number",
            "member",
            "part",
            "side",
            "series",
            "majority",
            "one",
            "some",
            "both",
            "thousand",
            "hundred",
            "dozen",
            "ten",
            "score",
            "million",
            "handful",
            "crowd",
            "couple",
            "many",
            "several",
            "most",
            "two",
            "three",
            "four",
            "five");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

    private final Document document;
    private final List<Sentence> sentences;
    private final Actors actors;
    private final List<Attribution> voices;
    private final Function<String, Optional<Actor>> states;
    private final PlaceResolver places;
    private final Set<String> countries;

    /**
     * Reads the participants of one document.
     *
     * @param voices who speaks where, so that "we" means the speaker; empty while that is not yet known
     * @param places what is known of countries as places
     * @param states the state of a country's ISO 3166 alpha-3 code
     */
    Who(
            Document document,
            List<Sentence> sentences,
            Actors actors,
            List<Attribution> voices,
            Function<String, Optional<Actor>> states,
            PlaceResolver places) {
        this.states = states;
        this.places = places;
        this.document = document;
        this.sentences = sentences;
        this.actors = actors;
        this.voices = voices;
        countries = actors.all().values().stream()
                .flatMap(List::stream)
                .flatMap(p -> Stream.ofNullable(p.actor().country()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom {@code tokens} mean, each actor once. */
    List<Participant> of(Sentence s, List<Token> tokens) {
        Map<String, Participant> found = new LinkedHashMap<>();
        for (Token token : tokens) {
            for (Participant p : of(s, token)) {
                found.putIfAbsent(p.actor().id(), p);
            }
        }
        return List.copyOf(found.values());
    }

    /** Whom {@code token} and its noun phrase mean. */
    List<Participant> of(Sentence s, Token token) {
        List<Participant> found = actors.at(s.index(), token);
        if (!found.isEmpty()) {
            return withLostConjuncts(s, token, found);
        }
        for (Token apposition : s.children(token, "appos")) {
            List<Participant> named = actors.at(s.index(), apposition);
            if (!named.isEmpty()) {
                return named;
            }
        }
        if (isFirstPerson(token)) {
            return speaker(token);
        }
        if (HOLLOW.contains(token.lemma())) {
            return of(s, Arguments.obliques(s, token, "of"));
        }
        return List.of();
    }

    /** The nouns that a noun only counts: "thousands of teachers"; else itself. */
    List<Token> counted(Sentence s, Token noun) {
        List<Token> of = HOLLOW.contains(noun.lemma()) ? Arguments.obliques(s, noun, "of") : List.of();
        return of.isEmpty() ? List.of(noun) : of;
    }

    /** The state that a phrase names as a country, where the words alone would make it a place: transferred to Russia. */
    List<Participant> state(Sentence s, Token noun) {
        return place(s, noun)
                .filter(Places::isCountry)
                .flatMap(p -> Optional.ofNullable(p.country())
                        .flatMap(states)
                        .map(state -> List.of(new Participant(state, p.mention()))))
                .orElse(List.of());
    }

    /** The state in which the place lies that a phrase names: struck Kharkiv. */
    Optional<Participant> stateAround(Sentence s, Token noun) {
        return place(s, noun).filter(p -> isTold(s, noun, p)).flatMap(p -> Optional.ofNullable(p.country())
                .flatMap(states)
                .map(state -> new Participant(state, p.mention())));
    }

    /** Whether the engine, too, takes the name for a place's; of the many that share a name, one is soon found. */
    private static boolean isTold(Sentence s, Token noun, Place place) {
        return Places.isCountry(place)
                || s.mentionAt(noun.index())
                        .filter(m -> m.kind() == Mention.Kind.LOCATION)
                        .isPresent();
    }

    /** The country of whom a phrase means, or in which the place lies that it names. */
    Optional<String> country(Sentence s, Token noun) {
        return of(s, noun).stream()
                .flatMap(p -> Stream.ofNullable(p.actor().country()))
                .findFirst()
                .or(() -> place(s, noun)
                        .filter(p -> Places.isCountry(p) || p.country() != null && countries.contains(p.country()))
                        .map(Place::country));
    }

    private Optional<Place> place(Sentence s, Token noun) {
        if (!noun.upos().equals("PROPN")) {
            return Optional.empty();
        }
        int from = s.children(noun, "compound").stream()
                .mapToInt(Token::index)
                .filter(i -> i < noun.index())
                .min()
                .orElse(noun.index());
        return places.resolve(document.evidence(s.token(from).span().cover(noun.span())), countries, List.of());
    }

    /** "X and Y's minister Z": the parser at times takes X for a part of the name Z. */
    private List<Participant> withLostConjuncts(Sentence s, Token token, List<Participant> found) {
        List<Participant> all = new ArrayList<>();
        for (Token child : s.children(token, "compound")) {
            boolean and = child.index() < token.index()
                    && s.tokens().subList(child.index(), token.index()).stream().anyMatch(t -> t.is("cc"));
            List<Participant> named = and ? actors.at(s.index(), child) : List.of();
            named.stream().filter(p -> p.actor().kind() == Actor.Kind.PERSON).forEach(all::add);
        }
        all.addAll(found);
        return all;
    }

    /** Whom the sentences before were about, for a deed told without its doer; read from where {@code verb} stands. */
    List<Participant> topic(Sentence s, Token verb) {
        for (int i = s.index() - 1; i >= Math.max(0, s.index() - 2); i--) {
            Sentence before = sentences.get(i);
            for (Token t : before.tokens()) {
                if (t.is("nsubj") && before.head(t).filter(h -> h.head() < 0).isPresent()) {
                    List<Participant> states = actors.at(i, t).stream()
                            .filter(p -> p.actor().isState())
                            .toList();
                    if (!states.isEmpty()) {
                        return List.of(new Participant(states.get(0).actor(), document.evidence(verb.span())));
                    }
                }
            }
        }
        return List.of();
    }

    /** The first actor who owns, modifies or complements {@code noun}: whose program, sanctions against whom. */
    List<Participant> theme(Sentence s, Token noun) {
        List<Participant> owners = of(s, s.children(noun, "nmod:poss"));
        if (!owners.isEmpty()) {
            return owners; // "Y's attack on Z": it is Y's
        }
        List<Token> level = List.of(noun);
        while (!level.isEmpty()) {
            List<Token> next = new ArrayList<>();
            for (Token t : level) {
                for (Token child : s.children(t)) {
                    if (child.is("nmod") || child.is("amod") || child.is("compound") || child.is("conj")) {
                        next.add(child);
                    }
                }
            }
            List<Participant> found = of(s, next);
            if (!found.isEmpty()) {
                return found;
            }
            level = next;
        }
        return List.of();
    }

    private List<Participant> speaker(Token token) {
        return voices.stream()
                .filter(a -> a.scope().contains(token.span()) && a.kind() == Attribution.Kind.SPEECH)
                .min(Comparator.comparingInt(a -> a.scope().length()))
                .flatMap(a -> Optional.ofNullable(a.speaker()))
                .map(p -> List.of(new Participant(meant(p.actor(), token), document.evidence(token.span()))))
                .orElse(List.of());
    }

    /** Officials say "we" for their state, and "I" for themselves. */
    private Actor meant(Actor speaker, Token token) {
        boolean we = !Set.of("i", "me", "my").contains(token.text().toLowerCase(Locale.ROOT));
        String country = speaker.country();
        return we && country != null ? states.apply(country).orElse(speaker) : speaker;
    }

    private boolean isFirstPerson(Token token) {
        return FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
