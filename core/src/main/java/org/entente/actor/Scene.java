package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.actor.Meaning.OfOrganisation;
import org.entente.actor.Meaning.OfState;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Participant;
import org.entente.record.Sector;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** What has been found out about one document so far: shared by those who resolve its parts. */
final class Scene {
    /** So many sentences on, "both states" may still be those who were "the two countries". */
    private static final int MEMORY = 8;

    final Knowledge knowledge;
    final Document document;

    /** The document's date, ISO 8601, or null. */
    final @Nullable String date;

    final Cast cast = new Cast();
    final People people;

    /** How often each country is named without doubt, by code. */
    final Map<String, Integer> named = new HashMap<>();

    /** How often each organisation is named without doubt, by id. */
    final Map<String, Integer> organisations = new HashMap<>();

    private final Map<Actors.At, List<Participant>> entries = new HashMap<>();
    private final Map<String, Actor> byId = new HashMap<>();
    private List<Actor> together = List.of();
    private int togetherAt;
    private boolean learnt;
    private final Map<String, Gender> genders = new HashMap<>();

    Scene(Knowledge knowledge, Document document) {
        this.knowledge = knowledge;
        this.document = document;
        this.date = document.published() == null
                ? null
                : document.published().date().toString();
        this.people = new People(knowledge, date);
    }

    /** Forgets whom the mentions mean, so that they can be read again with what has been learnt of persons. */
    void restart() {
        learnt = false;
        entries.clear();
        byId.clear();
        cast.clear();
        together = List.of();
    }

    /** Whether a country was told of a person who had none. */
    boolean hasLearnt() {
        return learnt;
    }

    void learn(Actor person, List<Actor> whose) {
        List<String> codes = Modifiers.codes(whose);
        if (person.country() == null && codes.size() == 1) {
            people.behind(person).ifPresent(s -> {
                s.learn(codes.get(0));
                learnt = true;
            });
        }
    }

    Map<Actors.At, List<Participant>> entries() {
        return entries;
    }

    /** Records whom a mention means. The cast learns of it unless only words are known of them. */
    void mean(Sentence sentence, Token head, Span words, List<Actor> actors, boolean modifier) {
        if (actors.isEmpty()) {
            return;
        }
        Evidence evidence = document.evidence(words);
        entries.put(
                new Actors.At(sentence.index(), head.index()),
                actors.stream()
                        .distinct()
                        .map(a -> new Participant(a, evidence))
                        .toList());
        for (Actor actor : actors) {
            cast.add(actor, sentence, head, modifier);
        }
    }

    /** Whom the mention at {@code head} means, as far as it has been read. */
    List<Actor> at(Sentence sentence, Token head) {
        return entries.getOrDefault(new Actors.At(sentence.index(), head.index()), List.of()).stream()
                .map(Participant::actor)
                .toList();
    }

    /** The words of a phrase without an article, a possessive pronoun or a number at their start. */
    String words(NounPhrase phrase) {
        int start = phrase.start();
        while (start < phrase.end() - 1 && isNoPart(phrase.sentence().token(start))) {
            start++;
        }
        Span span = phrase.sentence().token(start).span().cover(phrase.last().span());
        return document.words(span).replaceAll("\\s+", " ");
    }

    private static boolean isNoPart(Token token) {
        return token.upos().equals("DET")
                || token.upos().equals("NUM")
                || token.xpos().endsWith("P$");
    }

    /** An actor of whom only the words of {@code phrase} are known. */
    Actor called(NounPhrase phrase, Office office, Actor.Kind kind, List<Actor> whose) {
        String words = words(phrase);
        String country = whose.size() == 1 ? whose.get(0).country() : null;
        return new Actor(Actor.idOf(words), words, country, kind, Sectors.of(office, whose));
    }

    /** Notes what the words before or about a name tell of the pronoun for its bearer. */
    void gender(Actor actor, Gender told) {
        if (told != Gender.UNKNOWN) {
            genders.putIfAbsent(actor.id(), told);
        }
    }

    /** Which pronoun is used for someone, as far as their name or the document tells. */
    Gender gender(Actor actor) {
        Gender told = genders.get(actor.id());
        return told == null ? Gender.of(actor.name()) : told;
    }

    /** The actor with this id as it was first called in the document. */
    Actor same(Actor actor) {
        Actor first = byId.putIfAbsent(actor.id(), actor);
        return first == null ? actor : first;
    }

    /** The state that was meant last, but for the subject of the clause in which {@code phrase} stands. */
    Optional<Actor> lastState(NounPhrase phrase) {
        Optional<Token> subject = phrase.isWhere() ? Optional.empty() : subjectAbove(phrase);
        return cast.last(s -> s.actor().isState()
                && !(s.isIn(phrase.sentence())
                        && subject.filter(t -> t.index() == s.head().index()).isPresent()));
    }

    /** The subject of the next clause around {@code phrase}, if that is not its own. */
    private static Optional<Token> subjectAbove(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        for (Token t = phrase.head(); t.head() >= 0; ) {
            t = sentence.token(t.head());
            Optional<Token> subject = sentence.child(t, "nsubj");
            if (subject.isPresent()) {
                return subject.filter(s -> s.index() != phrase.head().index());
            }
        }
        return Optional.empty();
    }

    /** The only state that has been meant so far, by name or by those who act for it. */
    Optional<Actor> onlyState() {
        List<String> codes = cast.seen().stream()
                .filter(s -> s.actor().sector() != Sector.JRN)
                .flatMap(s -> Optional.ofNullable(s.actor().country()).stream())
                .distinct()
                .limit(2)
                .toList();
        return codes.size() == 1 ? stateOf(codes.get(0)) : Optional.empty();
    }

    /** The latest {@code count} states, named or represented, or those who were meant that way not long before. */
    List<Actor> lastStates(NounPhrase phrase, int count) {
        int here = phrase.sentence().index();
        if (together.size() != count || here - togetherAt > MEMORY) {
            together = statesBefore(count);
        }
        togetherAt = here;
        return together;
    }

    /** Entities that few recognise count only where there are not enough others. */
    private List<Actor> statesBefore(int count) {
        List<Actor> recognised = statesBefore(count, this::isRecognised);
        return recognised.isEmpty() ? statesBefore(count, state -> true) : recognised;
    }

    private List<Actor> statesBefore(int count, Predicate<Actor> which) {
        List<Actor> states = new ArrayList<>();
        List<Cast.Seen> seen = cast.seen();
        for (int i = seen.size() - 1; i >= 0 && states.size() < count; i--) {
            Actor actor = seen.get(i).actor();
            Actor state = actor.isState() ? actor : stateOf(actor.country()).orElse(null);
            boolean fits = state != null && actor.kind() != Actor.Kind.ORGANISATION && which.test(state);
            if (state != null && fits && !states.contains(state)) {
                states.add(0, state);
            }
        }
        return states.size() == count ? List.copyOf(states) : List.of();
    }

    /** The likeliest of the things that a name may stand for, in this document. */
    Optional<Meaning> likeliest(Hit hit, List<String> beside) {
        Meaning best = null;
        int bestScore = Integer.MIN_VALUE;
        boolean open = false;
        for (Meaning meaning : hit.meanings()) {
            int score = score(meaning, beside);
            if (score > bestScore) {
                best = meaning;
                bestScore = score;
            }
            open |= meaning instanceof OfOrganisation;
        }
        if (best instanceof OfOrganisation org && open && hit.meanings().size() > 1 && bestScore < 10) {
            // "National Assembly": there are many, and nothing says which
            return org.organisation().country() == null ? Optional.of(best) : Optional.empty();
        }
        return Optional.ofNullable(best);
    }

    private int score(Meaning meaning, List<String> beside) {
        if (meaning instanceof OfState state) {
            String code = state.country().iso3();
            int use =
                    switch (state.use()) {
                        case NAME -> 3;
                        case DEMONYM -> 2;
                        case METONYM -> 1;
                    };
            return use + 10 * Math.min(named.getOrDefault(code, 0), 50) + (beside.contains(code) ? 1000 : 0);
        }
        Organisation organisation = ((OfOrganisation) meaning).organisation();
        String country = organisation.country();
        return (country != null && beside.contains(country) ? 1000 : 0)
                + 10 * (country == null ? 0 : Math.min(named.getOrDefault(country, 0), 50))
                + 10 * organisations.getOrDefault(organisation.id(), 0);
    }

    /** The state, or the organisation of states, with this code. */
    Optional<Actor> stateOf(@Nullable String code) {
        return code == null ? Optional.empty() : knowledge.country(code).map(Country::actor);
    }

    /** The two Koreas. */
    List<Actor> koreas() {
        List<Actor> both = new ArrayList<>();
        stateOf("KOR").ifPresent(both::add);
        stateOf("PRK").ifPresent(both::add);
        return both;
    }

    private boolean isRecognised(Actor state) {
        return Optional.ofNullable(state.country())
                .flatMap(knowledge::country)
                .filter(Country::hasIsoCode)
                .isPresent();
    }

    /** The person with this name: as the document names them in full, or by a surname alone. */
    Optional<Actor> person(PersonName name, @Nullable Office office, List<String> countries) {
        Optional<Actor> full = people.full(name).map(Someone::actor);
        if (full.isPresent()) {
            return full;
        }
        return people.surname(name, office, countries, cast.persons(), named);
    }
}
