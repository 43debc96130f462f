package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Meaning.OfOrganisation;
import org.entente.actor.Meaning.OfState;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/** The known names in a sentence, without those that are only part of another name. */
final class Hits {
    private static final Set<String> BEFORE = Set.of("New", "Latin", "Central", "Sea", "Gulf", "Bay", "Strait", "Lake");
    private static final Set<String> COMPASS =
            Set.of("South", "North", "East", "West", "Northern", "Southern", "Eastern", "Western");
    private static final Set<String> AFTER =
            Words.of("Sea Ocean Peninsula Strait Straits Canal River War Airlines Airways Street University "
                    + "Airport Post Bay Islands Island D.C.");

    private Hits() {}

    static List<Hit> in(Sentence sentence, Gazetteer gazetteer) {
        List<Hit> out = new ArrayList<>();
        for (Hit hit : gazetteer.find(sentence)) {
            if (!isPartOfPlace(sentence, hit) && !isPartOfPerson(sentence, hit)) {
                Hit kept = isPartOfOther(sentence, hit, out) ? withoutOrganisations(hit) : hit;
                if (!kept.meanings().isEmpty()) {
                    out.add(kept);
                }
            }
        }
        return out;
    }

    private static boolean isPartOfPlace(Sentence sentence, Hit hit) {
        List<Token> tokens = sentence.tokens();
        if (hit.end() < tokens.size() && AFTER.contains(tokens.get(hit.end()).text())) {
            return true;
        }
        if (hit.start() == 0) {
            return false;
        }
        String before = tokens.get(hit.start() - 1).text();
        if (tokens.get(hit.start()).text().equals("States") && Letters.startsUpper(before) && hit.start() > 1) {
            return true; // the Baltic ones
        }
        boolean ofSea = hit.start() > 1
                && before.equals("of")
                && BEFORE.contains(tokens.get(hit.start() - 2).text());
        return ofSea
                || BEFORE.contains(before)
                || (COMPASS.contains(before) && tokens.get(hit.start()).text().startsWith("America"));
    }

    /** Jordan may be a first name, Paris a last one. */
    private static boolean isPartOfPerson(Sentence sentence, Hit hit) {
        return sentence.mentionAt(hit.start())
                .filter(m -> m.kind() == Mention.Kind.PERSON)
                .filter(m -> m.end() - m.start() > hit.end() - hit.start()
                        && hit.end() <= m.end()
                        && m.end() - m.start() <= 3
                        && hit.meanings().stream()
                                .noneMatch(x -> x instanceof OfState s && s.use() == Meaning.Use.DEMONYM))
                .isPresent();
    }

    /** "Security Council" is the United Nations' only if no other name goes before it. */
    private static boolean isPartOfOther(Sentence sentence, Hit hit, List<Hit> before) {
        if (hit.start() == 0) {
            return false;
        }
        Token previous = sentence.token(hit.start() - 1);
        if (!Letters.startsUpper(previous.text())
                || previous.upos().equals("DET")
                || previous.upos().equals("ADP")) {
            return isOfAnotherNation(hit, before, hit.start());
        }
        boolean inName = hit.start() > 1
                && sentence.mentionAt(hit.start())
                        .filter(m -> m.kind() == Mention.Kind.ORGANISATION && m.contains(previous.index()))
                        .isPresent();
        if (inName
                && before.stream().noneMatch(h -> h.covers(previous.index()))
                && !Letters.isAcronym(sentence.token(hit.start()).text())) {
            return true;
        }
        if (previous.upos().equals("PROPN") && before.stream().noneMatch(h -> h.covers(previous.index()))) {
            return Letters.startsUpper(sentence.token(hit.start()).text())
                    && !Letters.isAcronym(sentence.token(hit.start()).text())
                    && sentence.head(previous)
                            .filter(h -> hit.covers(h.index()))
                            .isPresent();
        }
        return isOfAnotherNation(hit, before, hit.start());
    }

    /** A nationality before the name of a body that is none of that nation's. */
    private static boolean isOfAnotherNation(Hit hit, List<Hit> before, int start) {
        for (Hit other : before) {
            if (other.end() == start && other.meanings().get(0) instanceof OfState state) {
                return hit.meanings().stream()
                        .noneMatch(m -> m instanceof OfOrganisation o
                                && (o.organisation().kind() == Organisation.Kind.AGENCY
                                        || o.organisation().country() == null
                                        || o.organisation()
                                                .country()
                                                .equals(state.country().iso3())));
            }
        }
        return false;
    }

    private static Hit withoutOrganisations(Hit hit) {
        return new Hit(
                hit.start(),
                hit.end(),
                hit.meanings().stream().filter(m -> m instanceof OfState).toList());
    }
}
