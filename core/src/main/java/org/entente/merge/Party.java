package org.entente.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.merge.words.Words;
import org.entente.record.Actor;
import org.entente.record.Sector;

/**
 * An actor as a party to a happening, with what is needed to tell whether another report's actor may be the same.
 *
 * @param actor who
 * @param generic whether its words name nobody: "officials", "a spokesman"
 * @param governs whether it is a state or a part of its government, for which the state's name may stand
 * @param words the words of its name in lower case
 */
record Party(Actor actor, boolean generic, boolean governs, Set<String> words) {
    /** How alike two actors are, from worst to best. */
    enum Likeness {
        /** Different. */
        NONE,
        /** Two persons of one country: different unless all else agrees. */
        RIVAL,
        /** One names nobody, or the tie is loose: a company and its state. */
        WEAK,
        /** One report names the official, the other the state. */
        OFFICIAL,
        /** The same actor. */
        EXACT
    }

    /** Sectors whose deeds a report may tell as those of the state. */
    private static final Set<Sector> ACTING = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.LEG);

    private static final Set<String> GOVERNING = Set.of(
            "government",
            "ministry",
            "minister",
            "parliament",
            "commission",
            "council",
            "army",
            "navy",
            "military",
            "forces",
            "kremlin",
            "presidency",
            "president",
            "department",
            "embassy",
            "administration",
            "congress",
            "senate",
            "cabinet",
            "union",
            "duma",
            "pentagon");

    static Party of(Actor actor) {
        Set<String> words = new TreeSet<>(Arrays.asList(Words.split(actor.name())));
        words.remove("");
        boolean unnamed = actor.isByWords()
                && actor.name().codePoints().noneMatch(Character::isUpperCase)
                && actor.name().codePoints().anyMatch(Character::isLowerCase);
        boolean governs = actor.isState()
                || (actor.kind() != Actor.Kind.PERSON && actor.sector() != null && ACTING.contains(actor.sector()))
                || (actor.kind() == Actor.Kind.ORGANISATION && words.stream().anyMatch(GOVERNING::contains));
        return new Party(actor, unnamed || actor.name().isBlank(), governs, words);
    }

    Likeness likeness(Party other) {
        if (actor.id().equals(other.actor.id())) {
            return generic ? Likeness.WEAK : Likeness.EXACT;
        }
        if (generic || other.generic) {
            return sameCountryOrUnknown(other) ? Likeness.WEAK : Likeness.NONE;
        }
        if (sameName(other)) {
            return Likeness.EXACT;
        }
        if (actor.country() == null || !actor.country().equals(other.actor.country())) {
            return Likeness.NONE;
        }
        boolean person = actor.kind() == Actor.Kind.PERSON;
        boolean otherPerson = other.actor.kind() == Actor.Kind.PERSON;
        if (person && otherPerson) {
            return Likeness.RIVAL;
        }
        if (person ? other.governs : otherPerson ? governs : governs && other.governs) {
            return Likeness.OFFICIAL;
        }
        return actor.isState() || other.actor.isState() ? Likeness.WEAK : Likeness.NONE;
    }

    /** The keys under which parties of one country are found; without a country, those of one name. */
    List<String> keys() {
        if (actor.country() != null) {
            return List.of(actor.country());
        }
        return generic ? List.of() : actor.isByWords() ? List.copyOf(words) : List.of(actor.id());
    }

    /** The keys under which the same person is found, whose country may be known in one report only. */
    List<String> personalKeys() {
        return person() && !generic ? List.of(actor.id()) : List.of();
    }

    boolean person() {
        return actor.kind() == Actor.Kind.PERSON;
    }

    private boolean sameName(Party other) {
        if (!actor.isByWords() && !other.actor.isByWords()) {
            return false;
        }
        return actor.kind() == other.actor.kind()
                && sameCountryOrUnknown(other)
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }

    private boolean sameCountryOrUnknown(Party other) {
        return actor.country() == null
                || other.actor.country() == null
                || actor.country().equals(other.actor.country());
    }
}
