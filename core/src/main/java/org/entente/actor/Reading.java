package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Appositions.Described;
import org.entente.actor.Meaning.OfOrganisation;
import org.entente.actor.Meaning.OfState;
import org.entente.actor.Meaning.Use;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document twice: first for all names in it, so that the first surname already finds its owner; then for whom
 * each mention means, word by word, so that what refers back finds what came before.
 */
final class Reading {
    /** What the first pass finds in a sentence. */
    private record Found(Sentence sentence, List<Hit> hits, List<Described> phrases, Appositions appositions) {
        List<NounPhrase> nounPhrases() {
            return phrases.stream().map(Described::phrase).toList();
        }
    }

    /** A pronoun before this token may stand in a phrase that goes before the subject. */
    private static final int FRONT = 6;

    private static final Set<String> WHO = Set.of("who", "which", "that", "whom", "whose");

    private final Knowledge knowledge;
    private final Scene scene;
    private final Describer describer;
    private final Pronouns pronouns;
    private final List<Found> found = new ArrayList<>();

    Reading(Knowledge knowledge, Document document, List<Sentence> sentences) {
        this.knowledge = knowledge;
        this.scene = new Scene(knowledge, document);
        this.describer = new Describer(scene);
        this.pronouns = new Pronouns(scene, new Quotations(sentences));
        for (Sentence sentence : sentences) {
            found.add(find(sentence));
        }
    }

    Actors resolve() {
        found.forEach(f -> f.hits.forEach(this::count));
        found.forEach(this::notePeople);
        scene.people.settle(scene.named);
        found.forEach(this::noteTitled);
        found.forEach(this::noteGenders);
        found.forEach(this::read);
        if (scene.hasLearnt()) {
            scene.restart();
            found.forEach(this::read);
        }
        return new Actors(scene.entries());
    }

    private Found find(Sentence sentence) {
        List<Hit> hits = Hits.in(sentence, knowledge.gazetteer());
        List<Described> phrases = new ArrayList<>();
        for (NounPhrase phrase : NounPhrases.of(sentence, hits, knowledge.offices())) {
            Office office = knowledge.offices().last(sentence, phrase.core(), phrase.end());
            phrases.add(new Described(phrase, office, PersonName.at(phrase, office)));
        }
        return new Found(sentence, hits, phrases, new Appositions(sentence, phrases));
    }

    private void count(Hit hit) {
        List<String> countries = new ArrayList<>();
        for (Meaning meaning : hit.meanings()) {
            if (meaning instanceof OfState state) {
                countries.add(state.country().iso3());
            } else if (meaning instanceof OfOrganisation org && !org.loose()) {
                Organisation organisation = org.organisation();
                scene.organisations.merge(organisation.id(), 1, Integer::sum);
                String above = organisation.country();
                if (above != null && knowledge.country(above).isEmpty()) {
                    scene.named.merge(above, 1, Integer::sum);
                }
            }
        }
        boolean seat = hit.meanings().stream().anyMatch(m -> m instanceof OfOrganisation o && o.seat());
        if (!seat && countries.stream().distinct().count() == 1) {
            scene.named.merge(countries.get(0), 1, Integer::sum);
        }
    }

    private void notePeople(Found in) {
        for (Described described : in.phrases) {
            PersonName name = described.name();
            if (name == null || !name.isFull() || isOrganisation(described.phrase())) {
                continue;
            }
            scene.people.note(name).ifPresent(someone -> {
                tell(someone, described, in);
                in.appositions
                        .partner(described.phrase())
                        .flatMap(p -> in.phrases.stream()
                                .filter(d -> d.phrase().equals(p))
                                .findFirst())
                        .ifPresent(d -> tell(someone, d, in));
            });
        }
    }

    private void noteGenders(Found in) {
        for (Described described : in.phrases) {
            PersonName name = described.name();
            int before = name == null ? 0 : name.start() - 1;
            if (name == null || before < described.phrase().core() || isOrganisation(described.phrase())) {
                continue;
            }
            Gender told = Gender.ofTitle(in.sentence.token(before).text());
            if (told != Gender.UNKNOWN) {
                scene.person(name, described.office(), List.of()).ifPresent(a -> scene.gender(a, told));
            }
        }
    }

    private void noteTitled(Found in) {
        for (Described described : in.phrases) {
            PersonName name = described.name();
            Office office = described.office();
            if (name == null || office == null || isOrganisation(described.phrase())) {
                continue;
            }
            boolean titled = office.sort() == Office.Sort.OFFICE && !office.plural();
            if (titled && !name.isFull() && name.certain()) {
                List<Actor> whose = Modifiers.of(scene, described.phrase(), office.end() - 1, in.nounPhrases());
                scene.people.noteSurname(name, office, Sectors.of(office, whose), Modifiers.codes(whose), scene.named);
            }
        }
    }

    /** What a phrase tells of someone: an office, a country. */
    private void tell(Someone someone, Described described, Found in) {
        NounPhrase phrase = described.phrase();
        Office office = described.office() != null ? described.office() : sharedTitle(described, in);
        if (office != null) {
            someone.offices.add(office);
        }
        int end = described.name() == null ? phrase.end() : described.name().start();
        if (described.isNameAfterPlace()) {
            return;
        }
        List<Actor> whose = new ArrayList<>();
        boolean of = described.name() == null
                && end < in.sentence.tokens().size()
                && (in.sentence.token(end).text().equals("of") || Modifiers.isTie(in.sentence, end));
        for (Hit hit : in.hits) {
            boolean complement = of && hit.start() > end && hit.start() <= end + 2;
            if (complement || (hit.start() >= phrase.start() && hit.end() <= end)) {
                Modifiers.named(scene, hit).ifPresent(whose::add);
            }
        }
        Modifiers.codes(whose).forEach(someone::country);
        boolean ofUnknown = of && whose.isEmpty();
        if (office != null && !ofUnknown) {
            someone.sector(Sectors.of(office, whose));
        }
    }

    /** The title of the first in "Foreign Ministers A and B". */
    private static @Nullable Office sharedTitle(Described described, Found in) {
        Token head = described.phrase().head();
        if (!head.is("conj")) {
            return null;
        }
        for (Described other : in.phrases) {
            if (other.phrase().contains(head.head())
                    && other.office() != null
                    && other.office().plural()) {
                return other.office();
            }
        }
        return null;
    }

    private void read(Found in) {
        Sentence sentence = in.sentence;
        Map<Integer, List<Described>> byLast = new HashMap<>();
        for (Described described : in.phrases) {
            byLast.computeIfAbsent(described.phrase().end() - 1, k -> new ArrayList<>(1))
                    .add(described);
        }
        for (Token token : sentence.tokens()) {
            if (token.xpos().startsWith("PRP")) {
                List<Actor> ahead = ahead(in, token);
                List<Actor> meant = ahead.isEmpty() ? pronouns.resolve(sentence, token) : ahead;
                scene.mean(sentence, token, token.span(), meant, false);
            } else if (token.xpos().startsWith("W") && WHO.contains(token.text())) {
                scene.mean(sentence, token, token.span(), antecedent(in, token), false);
            }
            for (Described described : byLast.getOrDefault(token.index(), List.of())) {
                modifiers(in, described);
                NounPhrase phrase = described.phrase();
                scene.mean(sentence, phrase.head(), described.span(), resolve(described, in), false);
            }
        }
    }

    /** Whom a pronoun means that goes before its name: "For her part, Sandu kept silent." */
    private List<Actor> ahead(Found in, Token pronoun) {
        if (pronoun.index() >= FRONT) {
            return List.of();
        }
        for (Described described : in.phrases) {
            NounPhrase phrase = described.phrase();
            Token head = phrase.head();
            int comma = phrase.start() - 1;
            boolean subject = comma > pronoun.index()
                    && head.is("nsubj")
                    && in.sentence.token(comma).text().equals(",")
                    && in.sentence.head(head).filter(v -> v.head() < 0).isPresent()
                    && in.sentence.tokens().subList(0, comma).stream()
                            .noneMatch(t -> t.text().equals(","));
            if (subject && (described.name() != null || !phrase.hits().isEmpty())) {
                List<Actor> meant = resolve(described, in);
                return meant.size() == 1 && pronouns.fits(pronoun, meant.get(0)) ? meant : List.of();
            }
        }
        return List.of();
    }

    /** Names that only qualify the head of a phrase mean someone too: the Belarusians in "Belarusian tractors". */
    private void modifiers(Found in, Described described) {
        NounPhrase phrase = described.phrase();
        for (Hit hit : phrase.hits()) {
            if (hit.covers(phrase.head().index()) || hit.end() == phrase.end()) {
                continue;
            }
            boolean place = scene.likeliest(hit, List.of())
                    .filter(m ->
                            m instanceof OfState s && s.use() == Use.METONYM && Places.isPlaceBefore(phrase.head()))
                    .isPresent();
            Optional<Actor> actor = place ? Optional.empty() : Modifiers.named(scene, hit);
            actor.ifPresent(a -> {
                List<Token> words = in.sentence.tokens().subList(hit.start(), hit.end());
                scene.mean(in.sentence, top(words, hit), Sentence.spanOf(words), List.of(a), true);
            });
        }
    }

    private static Token top(List<Token> words, Hit hit) {
        for (Token word : words) {
            if (!hit.covers(word.head())) {
                return word;
            }
        }
        return words.get(words.size() - 1);
    }

    /** Whom the noun before a relative clause means. */
    private List<Actor> antecedent(Found in, Token pronoun) {
        Optional<Token> noun = in.sentence
                .head(pronoun)
                .filter(v -> v.is("acl"))
                .flatMap(in.sentence::head)
                .filter(n -> n.index() < pronoun.index());
        List<Actor> meant = noun.map(n -> scene.at(in.sentence, n)).orElse(List.of());
        if (!meant.isEmpty() || pronoun.text().equals("that")) {
            return meant;
        }
        for (Described described : in.phrases) {
            int gap = pronoun.index() - described.phrase().end();
            boolean comma =
                    gap == 1 && in.sentence.token(pronoun.index() - 1).text().equals(",");
            if (gap == 0 || comma) {
                return scene.at(in.sentence, described.phrase().head()).stream()
                        .filter(a ->
                                a.kind() == Actor.Kind.PERSON == pronoun.text().startsWith("who")
                                        || a.kind() == Actor.Kind.GROUP)
                        .toList();
            }
        }
        return List.of();
    }

    private List<Actor> resolve(Described described, Found in) {
        NounPhrase phrase = described.phrase();
        Office office = described.office();
        List<NounPhrase> among = in.nounPhrases();
        if (!described.isNamed()) {
            Optional<Actor> named = in.appositions.partner(phrase).flatMap(p -> nameIn(p, in));
            if (named.isPresent()) {
                scene.learn(named.get(), Modifiers.of(scene, phrase, phrase.end() - 1, among));
                return List.of(named.get());
            }
        }
        PersonName name = described.name();
        if (name != null && !isOrganisation(phrase)) {
            Optional<Actor> person = person(phrase, name, office, among);
            if (person.isPresent()) {
                return List.of(person.get());
            }
        }
        for (Hit hit : phrase.hits()) {
            if (hit.end() == phrase.end() || hit.covers(phrase.head().index())) {
                return known(phrase, hit);
            }
        }
        if (office != null
                && (office.end() == phrase.end() || office.end() > phrase.head().index())) {
            return describer.describe(phrase, office, among);
        }
        if (phrase.last().text().equals("Koreas")) {
            return scene.koreas();
        }
        if (isNumberAlone(phrase)) {
            int many = phrase.many();
            List<Actor> persons = scene.cast.lastDifferent(
                    many, s -> s.isPerson() && s.sentence().index() >= in.sentence.index() - 1);
            return persons.isEmpty() ? scene.lastStates(phrase, many) : persons;
        }
        return isOrganisation(phrase) ? List.of(organisation(phrase, among)) : List.of();
    }

    private Optional<Actor> nameIn(NounPhrase phrase, Found in) {
        return in.phrases.stream()
                .filter(d -> d.phrase().equals(phrase) && d.isNamed())
                .findFirst()
                .flatMap(d -> person(phrase, java.util.Objects.requireNonNull(d.name()), d.office(), in.nounPhrases()));
    }

    private Optional<Actor> person(
            NounPhrase phrase, PersonName name, @Nullable Office office, List<NounPhrase> among) {
        List<Actor> whose = new Described(phrase, office, name).isNameAfterPlace()
                ? List.of()
                : Modifiers.of(scene, phrase, name.start(), among);
        Optional<Actor> actor = scene.person(name, office, Modifiers.codes(whose));
        if (actor.isEmpty() && name.certain()) {
            String country = whose.size() == 1 ? whose.get(0).country() : null;
            Sector sector = office == null ? null : Sectors.of(office, whose);
            return Optional.of(new Actor(Actor.idOf(name.name()), name.name(), country, Actor.Kind.PERSON, sector));
        }
        return actor.map(a -> a.country() == null && whose.size() == 1
                ? new Actor(a.id(), a.name(), whose.get(0).country(), a.kind(), a.sector())
                : a);
    }

    private List<Actor> known(NounPhrase phrase, Hit hit) {
        List<String> beside = new ArrayList<>();
        for (Hit other : phrase.hits()) {
            if (!other.equals(hit)) {
                Modifiers.named(scene, other).map(Actor::country).ifPresent(beside::add);
            }
        }
        Optional<Meaning> meaning = scene.likeliest(hit, beside);
        if (meaning.isEmpty()) {
            return List.of();
        }
        if (meaning.get() instanceof OfOrganisation org) {
            Organisation organisation = org.organisation();
            boolean supported = !org.loose()
                    || scene.organisations.containsKey(organisation.id())
                    || (isOrganisation(phrase)
                            && Letters.startsUpper(
                                    phrase.sentence().token(hit.start()).text()));
            boolean place = Places.isIn(phrase, organisation) || (org.seat() && Places.isPlace(phrase, Use.METONYM));
            return supported && !place ? List.of(organisation.actor()) : List.of();
        }
        OfState state = (OfState) meaning.get();
        Actor actor = state.country().actor();
        Token last = phrase.last();
        if (state.use() == Use.DEMONYM) {
            boolean people = last.xpos().endsWith("S") && last.isNominal() && !phrase.isTheNoun() && !phrase.hasThe();
            if (people) {
                String words = scene.words(phrase);
                return List.of(new Actor(Actor.idOf(words), words, actor.country(), Actor.Kind.GROUP, Sector.CVL));
            }
            boolean one = last.xpos().equals("NN") || last.xpos().equals("NNP");
            boolean alone = one
                    && last.index() == phrase.head().index()
                    && phrase.first().upos().equals("DET")
                    && !last.text().endsWith("ese")
                    && !last.text().endsWith("sh")
                    && !last.text().endsWith("ch");
            return alone
                    ? List.of(new Actor(
                            Actor.idOf(scene.words(phrase)), scene.words(phrase), actor.country(), Actor.Kind.PERSON))
                    : List.of(actor);
        }
        // the seats of breakaway entities are towns first
        boolean town = state.use() == Use.METONYM
                && !state.country().hasIsoCode()
                && !phrase.head().is("nsubj");
        return town || Places.isPlace(phrase, state.use()) ? List.of() : List.of(actor);
    }

    /** "the two", "both", "the pair": a number alone. */
    private static boolean isNumberAlone(NounPhrase phrase) {
        int length = phrase.end() - phrase.start();
        boolean alone =
                length == 1 ? phrase.last().text().equalsIgnoreCase("both") : length == 2 && phrase.beginsWith("the");
        return alone && phrase.many() > 1 && !phrase.isBefore("of");
    }

    private static boolean isOrganisation(NounPhrase phrase) {
        return phrase.sentence()
                .mentionAt(phrase.end() - 1)
                .filter(m -> m.kind() == Mention.Kind.ORGANISATION)
                .isPresent();
    }

    private Actor organisation(NounPhrase phrase, List<NounPhrase> among) {
        List<Actor> whose = Modifiers.of(scene, phrase, phrase.end() - 1, among);
        String words = scene.words(phrase);
        return new Actor(
                Actor.idOf(words),
                words,
                whose.size() == 1 ? whose.get(0).country() : null,
                Actor.Kind.ORGANISATION,
                Sectors.ofWords(words));
    }
}
