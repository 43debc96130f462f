package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Meaning.OfOrganisation;
import org.entente.actor.Meaning.OfState;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;

/** Whose someone is: the states and organisations that a noun phrase names beside its head. */
final class Modifiers {
    private static final Set<String> REGIME = Set.of("regime", "dictatorship", "junta");
    private static final Map<String, Set<String>> TIES = Map.of(
            "for", Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "candidate"),
            "to", Set.of("adviser", "advisor", "aide", "assistant"));
    /** Who need not be of the country that they are in. */
    private static final Set<String> STRANGERS =
            Words.of("diplomat ambassador envoy troop soldier force expert analyst journalist reporter correspondent "
                    + "representative delegation mission embassy peacekeeper fighter mercenary refugee migrant militant "
                    + "observer ally partner friend enemy people victim man woman");

    private static final Set<String> BELONGING = Set.of("of", "in", "from");

    private Modifiers() {}

    /**
     * The states and organisations that {@code phrase} names before {@code end}: a possessor, adjectives of nationality,
     * names in compounds; failing these, what follows "of" ("in" for governments).
     *
     * @param among the phrases of the sentence
     */
    static List<Actor> of(Scene scene, NounPhrase phrase, int end, List<NounPhrase> among) {
        List<Actor> out = new ArrayList<>();
        for (Hit hit : phrase.hits()) {
            if (hit.end() <= end) {
                add(out, named(scene, hit));
            }
        }
        if (!out.isEmpty()) {
            coordinated(scene, phrase, among, out);
            return out;
        }
        out.addAll(possessor(scene, phrase));
        if (out.isEmpty() && end > phrase.core()) {
            person(scene, phrase.until(end)).ifPresent(out::add);
        }
        if (out.isEmpty()) {
            for (int i = phrase.core(); i < end; i++) {
                if (REGIME.contains(phrase.sentence().token(i).text())) {
                    scene.cast.regime().ifPresent(out::add);
                }
            }
        }
        if (out.isEmpty()) {
            complement(scene, phrase, among, out);
        }
        return out;
    }

    /** The states in "Russian and Belarusian officials". */
    private static void coordinated(Scene scene, NounPhrase phrase, List<NounPhrase> among, List<Actor> out) {
        for (NounPhrase other : among) {
            boolean joined = other.end() + 1 == phrase.start()
                    && phrase.sentence().token(other.end()).upos().equals("CCONJ")
                    && other.last().upos().equals("ADJ")
                    && phrase.contains(other.head().head());
            if (joined) {
                other.hits().forEach(h -> add(out, named(scene, h)));
            }
        }
    }

    private static List<Actor> possessor(Scene scene, NounPhrase phrase) {
        if (phrase.core() == phrase.start()) {
            return phrase.possessivePronoun()
                    .map(p -> states(scene, scene.at(phrase.sentence(), p)))
                    .orElse(List.of());
        }
        for (int i = phrase.core() - 2; i >= phrase.start(); i--) {
            List<Actor> actors = scene.at(phrase.sentence(), phrase.sentence().token(i));
            if (!actors.isEmpty()) {
                return states(scene, actors);
            }
        }
        return List.of();
    }

    /** Whose country counts for the one who has them: Putin's spokesman is Russia's. */
    private static List<Actor> states(Scene scene, List<Actor> actors) {
        List<Actor> out = new ArrayList<>();
        for (Actor actor : actors) {
            if (actor.isState() || actor.kind() == Actor.Kind.ORGANISATION) {
                out.add(actor);
            } else {
                scene.stateOf(actor.country()).ifPresent(out::add);
            }
        }
        return out;
    }

    private static void complement(Scene scene, NounPhrase phrase, List<NounPhrase> among, List<Actor> out) {
        Sentence sentence = phrase.sentence();
        int at = phrase.end();
        if (at >= sentence.tokens().size()
                || !(BELONGING.contains(sentence.token(at).text()) || isTie(sentence, at))
                || (sentence.token(at).text().equals("in")
                        && STRANGERS.contains(sentence.token(at - 1).lemma()))) {
            return;
        }
        Token head = null;
        for (NounPhrase other : among) {
            boolean first = head == null && other.core() == at + 1;
            boolean next =
                    head != null && other.head().is("conj") && other.head().head() == head.index();
            if (first || next) {
                head = first ? other.head() : head;
                for (Hit hit : other.hits()) {
                    boolean last = hit.covers(other.head().index()) || hit.end() == other.end();
                    if (last && !(sentence.token(at).text().equals("in") && isSeat(hit))) {
                        add(out, named(scene, hit));
                    }
                }
                person(scene, other).ifPresent(out::add);
            }
        }
    }

    /** The states that follow "of", "from": "his opposite number from Chile". */
    static List<Actor> after(Scene scene, NounPhrase phrase, List<NounPhrase> among) {
        List<Actor> out = new ArrayList<>();
        complement(scene, phrase, among, out);
        return out;
    }

    /** Whoever is in The Hague or in Brussels is as likely of a court or a union as of the country around. */
    private static boolean isSeat(Hit hit) {
        return hit.meanings().stream().anyMatch(m -> m instanceof OfOrganisation o && o.seat());
    }

    /** "Spokesman for", "adviser to": but an envoy to a state is not that state's. */
    static boolean isTie(Sentence sentence, int at) {
        String noun = sentence.token(at - 1).lemma();
        return TIES.getOrDefault(sentence.token(at).text(), Set.of()).contains(noun);
    }

    /** The state of the person in "the Kim regime" and "the regime of Kim Jong-un". */
    private static Optional<Actor> person(Scene scene, NounPhrase phrase) {
        Office office = scene.knowledge.offices().last(phrase.sentence(), phrase.core(), phrase.end());
        PersonName name = PersonName.at(phrase, office);
        return name == null
                ? Optional.empty()
                : scene.person(name, office, List.of())
                        .map(Actor::country)
                        .or(() -> scene.people.countryOfLeader(name))
                        .flatMap(scene::stateOf);
    }

    /** The state or organisation that a name stands for when it qualifies a noun. */
    static Optional<Actor> named(Scene scene, Hit hit) {
        return scene.likeliest(hit, List.of()).flatMap(meaning -> {
            if (meaning instanceof OfState state) {
                return Optional.of(state.country().actor());
            }
            OfOrganisation organisation = (OfOrganisation) meaning;
            return organisation.loose()
                    ? Optional.empty()
                    : Optional.of(organisation.organisation().actor());
        });
    }

    private static void add(List<Actor> out, Optional<Actor> actor) {
        actor.filter(a -> !out.contains(a)).ifPresent(out::add);
    }

    /** Their countries' codes. */
    static List<String> codes(List<Actor> actors) {
        List<String> out = new ArrayList<>();
        for (Actor actor : actors) {
            String country = actor.country();
            if (country != null && !out.contains(country)) {
                out.add(country);
            }
        }
        return out;
    }
}
