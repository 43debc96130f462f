package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Office.Sort;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Actor.Kind;

/** Finds out who is meant by a common noun: "the Belarusian leader", "the regime", "his counterpart", "the two leaders". */
final class Describer {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "its", "their");
    private static final Set<String> ACTING_FOR_STATE =
            Words.of("OFFICIAL LEGISLATOR DIPLOMAT MILCOM ENVOY AMB DFM JUDGE PROSEC");
    private static final Set<String> REGIME = Set.of("regime", "dictatorship", "junta");
    private static final Set<String> OWN_STATE =
            Words.of("regime dictatorship junta government administration leadership authorities country "
                    + "nation republic kingdom monarchy state");

    /** Those who stand with someone need not be of the same state. */
    private static final Set<String> OTHERS =
            Words.of("allies partners rivals neighbours neighbors enemies friends supporters critics");

    private static final int NEAR = 3;

    private final Scene scene;

    Describer(Scene scene) {
        this.scene = scene;
    }

    /** Whom {@code phrase} means, which ends in {@code office}; nobody if it means a thing or a place. */
    List<Actor> describe(NounPhrase phrase, Office office, List<NounPhrase> among) {
        List<Actor> whose = Modifiers.of(scene, phrase, Math.max(office.start(), office.end() - 1), among);
        return switch (office.sort()) {
            case OFFICE, PERSON -> office.plural() ? several(phrase, office, whose) : one(phrase, office, whose);
            case ORGAN -> organ(phrase, office, whose);
            case COUNTRY -> country(phrase, office, whose);
            case COUNTERPART -> counterpart(phrase, office);
            case PEOPLE -> groupOf(phrase, OTHERS.contains(lastWord(office)) ? adjectives(phrase) : whose);
            case MEDIA -> List.of(words(phrase, Kind.ORGANISATION, whose));
        };
    }

    private List<Actor> one(NounPhrase phrase, Office office, List<Actor> whose) {
        boolean definite = isDefinite(phrase) || phrase.core() > phrase.start() || (!whose.isEmpty() && !isNew(phrase));
        if (definite && office.sort() == Sort.OFFICE) {
            for (String code : Modifiers.codes(whose)) {
                Optional<Actor> holder = holder(office, code);
                if (holder.isPresent()) {
                    return List.of(holder.get());
                }
            }
            if (whose.isEmpty()) {
                Optional<Actor> last = lastWho(phrase, office);
                if (last.isPresent()) {
                    return List.of(last.get());
                }
            }
        }
        return List.of(words(phrase, Kind.PERSON, whose));
    }

    /** The latest subject who holds the office, if there was one a few sentences back, else the latest who does. */
    private Optional<Actor> lastWho(NounPhrase phrase, Office office) {
        int near = phrase.sentence().index() - NEAR;
        return scene.cast
                .last(s -> s.isPerson() && s.isSubject() && s.sentence().index() >= near && holds(s.actor(), office))
                .or(() -> scene.cast.last(
                        s -> s.isPerson() && s.sentence().index() >= near - NEAR && holds(s.actor(), office)));
    }

    /** Who holds the office: a person of the document if one does, else the one who is on record for its date. */
    private Optional<Actor> holder(Office office, String country) {
        List<Actor> here = new ArrayList<>();
        for (Someone someone : scene.people.of(country)) {
            if (someone.holds(office, scene.date)) {
                here.add(someone.actor());
            }
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
                ? Optional.of(new Actor(people.get(0).id(), people.get(0).name(), country, Kind.PERSON))
                : Optional.empty();
    }

    private boolean holds(Actor actor, Office office) {
        return scene.people
                .behind(actor)
                .filter(s -> s.holds(office, scene.date))
                .isPresent();
    }

    private List<Actor> several(NounPhrase phrase, Office office, List<Actor> whose) {
        if (whose.isEmpty()) {
            if (isDefinite(phrase) && (saysTwo(phrase) || office.sort() == Sort.OFFICE)) {
                List<Actor> two = scene.cast.lastDifferent(2, s -> s.isPerson() && holds(s.actor(), office));
                return !two.isEmpty()
                        ? two
                        : saysTwo(phrase) ? scene.cast.lastDifferent(2, Cast.Seen::isPerson) : groupOf(phrase, whose);
            }
            return groupOf(phrase, whose);
        }
        if (ACTING_FOR_STATE.contains(office.role())) {
            return whose;
        }
        if (whose.size() > 1 || isDefinite(phrase)) {
            List<Actor> holders = new ArrayList<>();
            for (String code : Modifiers.codes(whose)) {
                holder(office, code).ifPresent(holders::add);
            }
            if (holders.size() > 1) {
                return holders;
            }
        }
        return groupOf(phrase, whose);
    }

    private List<Actor> groupOf(NounPhrase phrase, List<Actor> whose) {
        return List.of(words(phrase, Kind.GROUP, whose));
    }

    private List<Actor> organ(NounPhrase phrase, Office office, List<Actor> whose) {
        if (lastWord(office).equals("regime") && isOfRules(phrase, office)) {
            return List.of();
        }
        if (!whose.isEmpty()) {
            if (REGIME.contains(lastWord(office))) {
                whose.stream().filter(Actor::isState).forEach(scene.cast::regime);
            }
            return whose;
        }
        if (isDefinite(phrase) && OWN_STATE.contains(lastWord(office)) && !isNew(phrase)) {
            Optional<Actor> state = REGIME.contains(lastWord(office))
                    ? scene.cast.regime().or(() -> lastState(phrase))
                    : lastState(phrase);
            if (state.isPresent()) {
                if (REGIME.contains(lastWord(office))) {
                    scene.cast.regime(state.get());
                }
                return List.of(state.get());
            }
        }
        return isNew(phrase) || (Letters.startsUpper(phrase.last().text()) && !isDefinite(phrase))
                ? List.of()
                : List.of(words(phrase, office.plural() ? Kind.GROUP : Kind.ORGANISATION, whose));
    }

    /** A sanctions regime governs nobody. */
    private static boolean isOfRules(NounPhrase phrase, Office office) {
        if (office.start() <= phrase.core()) {
            return false;
        }
        Token before = phrase.sentence().token(office.start() - 1);
        return before.upos().equals("NOUN") && before.is("compound") && !Letters.startsUpper(before.text());
    }

    private List<Actor> country(NounPhrase phrase, Office office, List<Actor> whose) {
        if (Places.isPlace(phrase, Meaning.Use.NAME)) {
            return List.of();
        }
        if (saysTwo(phrase)) {
            return lastTwoStates();
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
                ? lastState(phrase).map(List::of).orElse(List.of())
                : List.of();
    }

    /** The latest two states, named or represented. */
    List<Actor> lastTwoStates() {
        List<Actor> two = new ArrayList<>();
        List<Cast.Seen> seen = scene.cast.seen();
        for (int i = seen.size() - 1; i >= 0 && two.size() < 2; i--) {
            Actor actor = seen.get(i).actor();
            Actor state =
                    actor.isState() ? actor : scene.stateOf(actor.country()).orElse(null);
            if (state != null && actor.kind() != Kind.ORGANISATION && !two.contains(state)) {
                two.add(0, state);
            }
        }
        return two.size() == 2 ? two : List.of();
    }

    private List<Actor> counterpart(NounPhrase phrase, Office office) {
        List<Actor> named = adjectives(phrase);
        if (office.plural()) {
            return groupOf(phrase, named);
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
        return equal || !named.isEmpty() || his.isPresent() ? List.of(words(phrase, Kind.PERSON, named)) : List.of();
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

    private Optional<Actor> lastState(NounPhrase phrase) {
        Token clause = phrase.sentence().head(phrase.head()).orElse(phrase.head());
        return scene.cast.last(s -> s.actor().isState()
                && !(s.isIn(phrase.sentence()) && s.isSubject() && s.head().head() == clause.index()));
    }

    /** An actor of whom only these words are known. */
    private Actor words(NounPhrase phrase, Kind kind, List<Actor> whose) {
        String words = scene.words(phrase);
        return new Actor(
                Knowledge.id(words), words, whose.size() == 1 ? whose.get(0).country() : null, kind);
    }

    private static String lastWord(Office office) {
        return office.words().substring(office.words().lastIndexOf(' ') + 1);
    }

    private static boolean isDefinite(NounPhrase phrase) {
        return DEFINITE.contains(phrase.sentence().token(phrase.start()).text().toLowerCase(Locale.ROOT));
    }

    /** Whether the phrase brings up someone new: "a Belarusian official". */
    private static boolean isNew(NounPhrase phrase) {
        return phrase.beginsWith("a")
                || phrase.beginsWith("an")
                || phrase.beginsWith("another")
                || phrase.beginsWith("one");
    }

    private static boolean saysTwo(NounPhrase phrase) {
        for (int i = phrase.core(); i < phrase.end(); i++) {
            String word = phrase.sentence().token(i).text().toLowerCase(Locale.ROOT);
            if (word.equals("two") || word.equals("both")) {
                return true;
            }
        }
        return false;
    }
}
