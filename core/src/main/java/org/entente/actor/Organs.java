package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Actor.Kind;
import org.entente.record.Sector;

/**
 * Finds out who is meant by a noun for a part of a state. Those who govern it are the state; a ministry, an army, a police
 * is a body of its own.
 */
final class Organs {
    private static final Set<String> REGIME = Set.of("regime", "dictatorship", "junta");
    private static final Set<String> GOVERNING =
            Words.of("regime dictatorship junta government administration leadership authorities authority presidency "
                    + "cabinet kremlin diplomacy");
    private static final Set<String> OWN_STATE =
            Words.of("regime dictatorship junta government administration leadership authorities country "
                    + "nation republic kingdom monarchy state");
    /** Nobody, unless it is said whose. */
    private static final Set<String> ABSTRACT =
            Set.of("intelligence", "diplomacy", "leadership", "presidency", "force");

    private static final Set<String> CROWDS = Set.of("troops", "soldiers", "border guards", "forces");
    private static final int NEAR = 4;

    private final Scene scene;

    Organs(Scene scene) {
        this.scene = scene;
    }

    /** Whom {@code phrase} means, whose noun is {@code office}; {@code whose}: to whom it belongs, if that is told. */
    List<Actor> of(NounPhrase phrase, Office office, List<Actor> whose) {
        String noun = lastWord(office);
        if (whose.isEmpty() && !phrase.hasOwner() && phrase.many() > 1 && GOVERNING.contains(noun)) {
            return scene.lastStates(phrase, phrase.many());
        }
        boolean abstraction = ABSTRACT.contains(noun) && whose.isEmpty();
        if (abstraction
                || (noun.equals("regime") && isOfRules(phrase, office))
                || (noun.equals("leadership") && isUnder(phrase))) {
            return List.of();
        }
        if (!whose.isEmpty()) {
            if (REGIME.contains(noun)) {
                whose.stream().filter(Actor::isState).forEach(scene.cast::regime);
            }
            return GOVERNING.contains(noun) ? whose : bodies(phrase, office, whose);
        }
        if (phrase.isDefinite() && !phrase.hasOwner() && !hasPerson(phrase, office)) {
            Optional<Actor> known = OWN_STATE.contains(noun) ? state(phrase, noun) : lastLike(phrase, noun);
            if (known.isPresent()) {
                return List.of(known.get());
            }
        }
        return phrase.isNew() || (Letters.startsUpper(phrase.last().text()) && !phrase.isDefinite())
                ? List.of()
                : List.of(scene.called(
                        phrase, office, office.plural() ? Kind.GROUP : Kind.ORGANISATION, ofAny(phrase, whose)));
    }

    /** Where only one state has been named, its army is the army. */
    private List<Actor> ofAny(NounPhrase phrase, List<Actor> whose) {
        return whose.isEmpty() && phrase.hasThe() && !hasOwnName(phrase)
                ? scene.onlyState().map(List::of).orElse(whose)
                : whose;
    }

    private static boolean hasOwnName(NounPhrase phrase) {
        return phrase.sentence().tokens().subList(phrase.core(), phrase.end()).stream()
                .anyMatch(t -> t.upos().equals("PROPN"));
    }

    private Optional<Actor> state(NounPhrase phrase, String noun) {
        if (REGIME.contains(noun)) {
            Optional<Actor> regime = scene.cast.regime().or(() -> scene.lastState(phrase));
            regime.ifPresent(scene.cast::regime);
            return regime;
        }
        // reports from America mean its government
        boolean america = noun.equals("administration") && scene.named.containsKey("USA");
        return america ? scene.stateOf("USA") : scene.lastState(phrase);
    }

    /** The body of the same kind that was named last: "the ministry". */
    private Optional<Actor> lastLike(NounPhrase phrase, String noun) {
        int near = phrase.sentence().index() - NEAR;
        return scene.cast.last(s -> s.sentence().index() >= near
                && (s.actor().kind() == Kind.ORGANISATION || s.actor().kind() == Kind.GROUP)
                && s.actor().name().toLowerCase(Locale.ROOT).endsWith(noun));
    }

    private List<Actor> bodies(NounPhrase phrase, Office office, List<Actor> whose) {
        return each(phrase, office, whose, CROWDS.contains(office.words()) ? Kind.GROUP : Kind.ORGANISATION);
    }

    /** The parts of that kind, one for each of their owners. */
    List<Actor> each(NounPhrase phrase, Office office, List<Actor> whose, Kind kind) {
        List<Actor> bodies = new ArrayList<>();
        for (Actor owner : whose) {
            String own = whose.size() == 1 ? scene.words(phrase) : owner.name() + " " + scene.words(phrase);
            String id = Actor.idOf(owner.name() + " " + office.words());
            Sector sector = Sectors.of(office, List.of(owner));
            bodies.add(scene.same(new Actor(id, own, owner.country(), kind, sector)));
        }
        return bodies;
    }

    /** Whether a name stands in it of someone whose state is not known: "the Tokarov administration". */
    private static boolean hasPerson(NounPhrase phrase, Office office) {
        return office.start() > phrase.core()
                && phrase.sentence().token(office.start() - 1).upos().equals("PROPN");
    }

    /** A sanctions regime governs nobody. */
    private static boolean isOfRules(NounPhrase phrase, Office office) {
        if (office.start() <= phrase.core()) {
            return false;
        }
        Token before = phrase.sentence().token(office.start() - 1);
        return before.upos().equals("NOUN") && before.is("compound") && !Letters.startsUpper(before.text());
    }

    /** What goes on under someone's leadership is no deed of a state. */
    private static boolean isUnder(NounPhrase phrase) {
        return phrase.start() > 0
                && phrase.sentence().token(phrase.start() - 1).text().equalsIgnoreCase("under");
    }

    private static String lastWord(Office office) {
        return office.words().substring(office.words().lastIndexOf(' ') + 1);
    }
}
