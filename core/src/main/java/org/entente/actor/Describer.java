package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Office.Sort;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Actor.Kind;

/** Finds out who is meant by a common noun: "the Belarusian leader", "the regime", "his counterpart", "the two leaders". */
final class Describer {
    private static final Set<String> ACTING_FOR_STATE =
            Words.of("OFFICIAL LEGISLATOR DIPLOMAT MILCOM ENVOY AMB DFM JUDGE PROSEC");
    private static final Set<String> HOSTS = Set.of("host", "hosts");

    /** Those who stand with someone need not be of the same state. */
    private static final Set<String> OTHERS =
            Words.of("allies partners rivals neighbours neighbors enemies friends supporters critics");

    private static final int NEAR = 3;

    private final Scene scene;
    private final Organs organs;

    Describer(Scene scene) {
        this.scene = scene;
        this.organs = new Organs(scene);
    }

    /** Whom {@code phrase} means, which ends in {@code office}; nobody if it means a thing or a place. */
    List<Actor> describe(NounPhrase phrase, Office office, List<NounPhrase> among) {
        List<Actor> whose = Modifiers.of(scene, phrase, Math.max(office.start(), office.end() - 1), among);
        return switch (office.sort()) {
            case OFFICE, PERSON -> office.plural() ? several(phrase, office, whose) : one(phrase, office, whose);
            case ORGAN -> organs.of(phrase, office, whose);
            case COUNTRY -> country(phrase, office, whose);
            case COUNTERPART -> counterpart(phrase, office, among);
            case BODY -> body(phrase, office, whose);
            case PEOPLE ->
                isNeighbours(phrase, office, whose)
                        ? scene.lastStates(phrase, phrase.many())
                        : groupOf(phrase, office, OTHERS.contains(lastWord(office)) ? adjectives(phrase) : whose);
            case MEDIA -> List.of(scene.called(phrase, office, Kind.ORGANISATION, whose));
        };
    }

    /** "Both neighbours": states, where no one is told whose neighbours they are. */
    private static boolean isNeighbours(NounPhrase phrase, Office office, List<Actor> whose) {
        return phrase.many() > 1
                && whose.isEmpty()
                && !phrase.hasOwner()
                && (OTHERS.contains(lastWord(office)) || OTHERS.contains(lastWord(office) + "s"));
    }

    /** "The group", "the party": the body of that sort that was named last. */
    private List<Actor> body(NounPhrase phrase, Office office, List<Actor> whose) {
        boolean again = phrase.hasThe() && whose.isEmpty() && !office.plural() && phrase.isTheNoun();
        Optional<Actor> last = !again
                ? Optional.empty()
                : scene.cast.last(s -> s.sentence().index() >= phrase.sentence().index() - NEAR
                        && s.actor().kind() == Kind.ORGANISATION
                        && !s.isNameless()
                        && Sectors.isBody(s.actor().sector(), office.words()));
        if (last.isPresent()) {
            return List.of(last.get());
        }
        return office.words().equals("group") || !whose.isEmpty() ? groupOf(phrase, office, whose) : List.of();
    }

    private List<Actor> one(NounPhrase phrase, Office noun, List<Actor> whose) {
        Office charge = Charges.of(phrase, noun);
        Office office = charge == null ? noun : charge;
        boolean definite =
                phrase.isDefinite() || phrase.core() > phrase.start() || (!whose.isEmpty() && !phrase.isNew());
        if (definite && (office.sort() == Sort.OFFICE || whose.isEmpty())) {
            for (String code : codesOf(office, whose)) {
                Optional<Actor> holder = holder(office, code);
                if (holder.isPresent()) {
                    return List.of(holder.get());
                }
            }
            if (charge != null) {
                return in(charge, phrase);
            }
            if (whose.isEmpty() && !phrase.hasOwner()) {
                Optional<Actor> last = lastWho(phrase, office);
                if (last.isPresent()) {
                    return List.of(last.get());
                }
            }
        }
        return List.of(scene.called(phrase, office, Kind.PERSON, whose));
    }

    /** For whom the office may be held: a spokesman of a body is not that of its state. */
    private static List<String> codesOf(Office office, List<Actor> whose) {
        boolean body = office.role().equals("SPOKES") && whose.stream().noneMatch(Actor::isState);
        return body ? List.of() : Modifiers.codes(whose);
    }

    /** Who is in charge of something in the state that the words name, or in the one that was meant last. */
    private List<Actor> in(Office charge, NounPhrase phrase) {
        List<String> codes = new ArrayList<>();
        for (Hit hit : Hits.in(phrase.sentence(), scene.knowledge.gazetteer())) {
            if (hit.start() >= phrase.end() && hit.start() < phrase.end() + 8) {
                Modifiers.named(scene, hit).map(Actor::country).ifPresent(codes::add);
            }
        }
        return codes.isEmpty()
                ? lastWho(phrase, charge).map(List::of).orElse(List.of())
                : holder(charge, codes.get(0)).map(List::of).orElse(List.of());
    }

    /** The latest subject who holds the office, if there was one a few sentences back, else the latest who does. */
    private Optional<Actor> lastWho(NounPhrase phrase, Office office) {
        Optional<Actor> last = lastWho(phrase, a -> holds(a, office));
        if (last.isPresent()) {
            return last;
        }
        Optional<Actor> only = scene.people.only(s -> s.isTold(office));
        return only.isPresent() || scene.date != null
                ? only
                : lastWho(
                        phrase,
                        a -> scene.people.behind(a).filter(s -> s.held(office)).isPresent());
    }

    private Optional<Actor> lastWho(NounPhrase phrase, Predicate<Actor> which) {
        int near = phrase.sentence().index() - NEAR;
        return scene.cast
                .last(s -> s.isPerson() && s.isSubject() && s.sentence().index() >= near && which.test(s.actor()))
                .or(() -> scene.cast.last(
                        s -> s.isPerson() && s.sentence().index() >= near - NEAR && which.test(s.actor())));
    }

    /** Who holds the office: a person of the document if one does, else the one who is on record for its date. */
    private Optional<Actor> holder(Office office, String country) {
        List<Actor> here = new ArrayList<>();
        for (Someone someone : scene.people.of(country)) {
            if (someone.holds(office, scene.date)) {
                here.add(someone.actor());
            }
        }
        if (here.isEmpty() && scene.date == null) {
            scene.people.of(country).stream().filter(s -> s.held(office)).forEach(s -> here.add(s.actor()));
        }
        if (here.size() > 1) {
            Optional<Actor> latest = scene.cast.last(s -> here.contains(s.actor()));
            if (latest.isPresent()) {
                return latest;
            }
        }
        if (!here.isEmpty()) {
            return Optional.of(here.get(0));
        }
        if (scene.date == null || !Offices.isSingle(office)) {
            return Optional.empty();
        }
        return onRecord(office, country, scene.date);
    }

    private Optional<Actor> onRecord(Office office, String country, String date) {
        List<Officeholders.Held> held =
                scene.knowledge.officeholders().holders(country, t -> Offices.fits(office, t), date);
        if (office.role().equals(Offices.LEADER)) {
            held = Leaders.of(country, held);
        }
        List<Person> people =
                held.stream().map(Officeholders.Held::person).distinct().toList();
        return people.size() == 1
                ? Optional.of(new Actor(
                        people.get(0).id(),
                        people.get(0).name(),
                        country,
                        Kind.PERSON,
                        Sectors.of(people.get(0), date)))
                : Optional.empty();
    }

    private boolean holds(Actor actor, Office office) {
        return scene.people
                .behind(actor)
                .filter(s -> s.holds(office, scene.date))
                .isPresent();
    }

    private List<Actor> several(NounPhrase phrase, Office office, List<Actor> told) {
        List<Actor> whose = phrase.many() == 2 && phrase.hasWord("Korean") ? scene.koreas() : told;
        if (whose.isEmpty()) {
            if (phrase.isDefinite() && (phrase.many() == 2 || office.sort() == Sort.OFFICE)) {
                List<Actor> two = lastPair(phrase, office);
                return !two.isEmpty()
                        ? two
                        : phrase.many() == 2
                                ? scene.cast.lastDifferent(2, Cast.Seen::isPerson)
                                : groupOf(phrase, office, whose);
            }
            return groupOf(phrase, office, whose);
        }
        if (ACTING_FOR_STATE.contains(office.role())) {
            return groupOf(phrase, office, whose);
        }
        if (whose.size() > 1 || phrase.isDefinite()) {
            List<Actor> holders = new ArrayList<>();
            for (String code : Modifiers.codes(whose)) {
                holder(office, code).ifPresent(holders::add);
            }
            if (holders.size() > 1) {
                return holders;
            }
        }
        return groupOf(phrase, office, whose);
    }

    /** The two of whom a sentence just before told together, if they may hold the office; else the last two who do. */
    private List<Actor> lastPair(NounPhrase phrase, Office office) {
        int here = phrase.sentence().index();
        for (int i = here; phrase.many() == 2 && i >= Math.max(0, here - 1); i--) {
            int at = i;
            List<Actor> together = scene.cast.lastDifferent(
                    2, s -> s.isPerson() && s.sentence().index() == at && mayHold(s.actor(), office));
            if (!together.isEmpty()) {
                return together;
            }
        }
        return scene.cast.lastDifferent(2, s -> s.isPerson() && holds(s.actor(), office));
    }

    private boolean mayHold(Actor actor, Office office) {
        return holds(actor, office)
                || scene.people.behind(actor).filter(s -> s.mayHold(office)).isPresent();
    }

    private List<Actor> groupOf(NounPhrase phrase, Office office, List<Actor> whose) {
        return whose.size() > 1
                ? organs.each(phrase, office, whose, Kind.GROUP)
                : List.of(scene.called(phrase, office, Kind.GROUP, whose));
    }

    private List<Actor> country(NounPhrase phrase, Office office, List<Actor> whose) {
        if (Places.isPlace(phrase, Meaning.Use.NAME)) {
            return List.of();
        }
        int many = phrase.many();
        boolean ofThings = phrase.isBefore("of") || phrase.isBefore("in");
        boolean sides = office.plural() && office.words().equals("side") && phrase.isTheNoun();
        if (many > 1 || sides) {
            return ofThings ? List.of() : scene.lastStates(phrase, sides ? 2 : many);
        }
        if (office.plural()) {
            return List.of();
        }
        if (!whose.isEmpty()) {
            return whose;
        }
        return !Set.of("state", "side").contains(office.words())
                        && phrase.beginsWith("the")
                        && phrase.end() - phrase.core() == 2
                ? scene.lastState(phrase).map(List::of).orElse(List.of())
                : List.of();
    }

    private List<Actor> counterpart(NounPhrase phrase, Office office, List<NounPhrase> among) {
        List<Actor> named = adjectives(phrase);
        if (named.isEmpty() && phrase.isBefore("from")) {
            named = Modifiers.after(scene, phrase, among);
        }
        if (HOSTS.contains(office.words()) && named.isEmpty() && phrase.hasOwner()) {
            return host(phrase);
        }
        if (office.plural() && phrase.many() > 1 && named.isEmpty() && !phrase.hasOwner()) {
            return scene.lastStates(phrase, phrase.many());
        }
        if (office.plural()) {
            return groupOf(phrase, office, named);
        }
        Optional<Token> his = phrase.possessivePronoun();
        boolean equal = office.words().equals("counterpart") || office.words().equals("opposite number");
        if (his.isPresent() || phrase.core() > phrase.start()) {
            Token owner = his.orElseGet(() -> phrase.sentence().token(Math.max(phrase.start(), phrase.core() - 2)));
            List<Actor> owners = scene.at(phrase.sentence(), owner);
            for (String code : Modifiers.codes(named)) {
                Optional<Actor> same = same(owners, code);
                if (same.isPresent()) {
                    return List.of(same.get());
                }
            }
        }
        if (equal && named.isEmpty() && !office.plural()) {
            Optional<Actor> other = otherInOffice(phrase);
            if (other.isPresent()) {
                return List.of(other.get());
            }
        }
        return equal || !named.isEmpty() || his.isPresent()
                ? List.of(scene.called(phrase, office, Kind.PERSON, named))
                : List.of();
    }

    /** "Kang told her counterpart": the last of another state who holds an office that she holds. */
    private Optional<Actor> otherInOffice(NounPhrase phrase) {
        List<Actor> owners = phrase.possessivePronoun()
                .map(t -> scene.at(phrase.sentence(), t))
                .orElse(List.of());
        if (owners.size() != 1) {
            return Optional.empty();
        }
        Actor owner = owners.get(0);
        int near = phrase.sentence().index() - NEAR;
        for (Office rank : Leaders.RANKS) {
            if (holds(owner, rank)) {
                return scene.cast.last(s -> s.isPerson()
                        && s.sentence().index() >= near
                        && s.actor().country() != null
                        && !s.actor().country().equals(owner.country())
                        && holds(s.actor(), rank));
            }
        }
        return Optional.empty();
    }

    /** "His hosts": the other state, which was meant last. */
    private List<Actor> host(NounPhrase phrase) {
        Token owner = phrase.possessivePronoun()
                .orElseGet(() -> phrase.sentence().token(Math.max(phrase.start(), phrase.core() - 2)));
        List<String> guests = Modifiers.codes(scene.at(phrase.sentence(), owner));
        if (guests.size() != 1) {
            return List.of();
        }
        return scene.cast
                .last(s -> s.sentence().index() >= phrase.sentence().index() - NEAR
                        && s.actor().country() != null
                        && !guests.contains(s.actor().country())
                        && scene.stateOf(s.actor().country()).isPresent())
                .flatMap(a -> scene.stateOf(a.country()))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Actor> adjectives(NounPhrase phrase) {
        List<Actor> named = new ArrayList<>();
        for (Hit hit : phrase.hits()) {
            Modifiers.named(scene, hit).ifPresent(named::add);
        }
        return named;
    }

    /** Whoever holds, for {@code country}, an office that one of {@code owners} holds for theirs. */
    private Optional<Actor> same(List<Actor> owners, String country) {
        for (Actor owner : owners) {
            for (Office office : Leaders.RANKS) {
                if (holds(owner, office)) {
                    Optional<Actor> holder = holder(office, country);
                    if (holder.isPresent()) {
                        return holder;
                    }
                }
            }
        }
        List<Someone> all = scene.people.of(country);
        return all.size() == 1 ? Optional.of(all.get(0).actor()) : Optional.empty();
    }

    private static String lastWord(Office office) {
        return office.words().substring(office.words().lastIndexOf(' ') + 1);
    }
}
