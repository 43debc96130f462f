package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Which noun phrases of a sentence name one and describe the same one: "Ri Su-yong, North Korean FM". */
final class Appositions {
    private static final Set<String> CLOSING = Set.of(",", ".", ":", ";", ")", "-RRB-", "–", "—", "-", "”", "''", "\"");
    private static final Set<String> LINKS = Set.of("of", "to", "for", "at", "from");
    private static final Set<String> NAMING = Set.of("named", "called");

    private final Map<NounPhrase, NounPhrase> partners = new HashMap<>();

    /** @param among the phrases of one sentence, with the titles and names that are in them */
    Appositions(Sentence sentence, List<Described> among) {
        for (int i = 0; i + 1 < among.size(); i++) {
            for (int j = i + 1; j < among.size() && j < i + 4; j++) {
                Described first = among.get(i);
                Described second = among.get(j);
                if (first.isNamed() != second.isNamed() && isSame(sentence, first, second)) {
                    partners.putIfAbsent(first.phrase(), second.phrase());
                    partners.putIfAbsent(second.phrase(), first.phrase());
                }
            }
        }
    }

    /** A phrase with the title and the name of a person in it, where there are any. */
    record Described(
            NounPhrase phrase,
            @Nullable Office office,
            @Nullable PersonName name) {
        boolean isNamed() {
            return name != null && name.certain() && name.words().size() > 1;
        }

        /**
         * Whether the phrase is a name that stands right after another one: "Ukraine Jan Novak" in "envoy for Ukraine
         * Jan Novak".
         */
        boolean isNameAfterPlace() {
            if (name == null || office != null) {
                return false;
            }
            for (Hit hit : phrase.hits()) {
                boolean demonym = hit.meanings().get(0) instanceof Meaning.OfState s && s.use() == Meaning.Use.DEMONYM;
                if (hit.end() == name.start() && !demonym) {
                    return true;
                }
            }
            return false;
        }

        /** The words that name or describe one actor. */
        Span span() {
            return name != null && isNameAfterPlace()
                    ? Sentence.spanOf(phrase.sentence().tokens().subList(name.start(), phrase.end()))
                    : phrase.span();
        }

        boolean isTitle() {
            return office != null && office.isPerson() && !office.plural() && office.end() == phrase.end();
        }
    }

    /** The phrase that names whom {@code phrase} describes, or describes whom it names. */
    Optional<NounPhrase> partner(NounPhrase phrase) {
        return Optional.ofNullable(partners.get(phrase));
    }

    private static boolean isSame(Sentence sentence, Described first, Described second) {
        int gap = second.phrase().start() - first.phrase().end();
        if (gap < 1) {
            return false;
        }
        if (gap > 1 && first.isTitle() && second.isNamed() && isAfterComplement(sentence, first, second)) {
            boolean speaks = second.office() != null && first.phrase().head().is("obj");
            return !speaks && isClosed(sentence, second.phrase().end());
        }
        Token noun = first.phrase().head();
        if (noun.deprel().equals("nmod:desc")
                && noun.head() == second.phrase().head().index()) {
            return first.isTitle() && second.isNamed();
        }
        Token between = sentence.token(first.phrase().end());
        if (gap == 1 && NAMING.contains(between.text())) {
            return !first.isNamed();
        }
        if (gap == 1 && between.upos().equals("ADP")) {
            return first.isTitle() && second.isNamed() && second.isNameAfterPlace();
        }
        Described title = first.isNamed() ? second : first;
        boolean tied = second.phrase().head().is("appos")
                && second.phrase().head().head() == first.phrase().head().index();
        if (tied && (title.isTitle() || (title.office() == null && isOtherPerson(title.phrase())))) {
            return true;
        }
        boolean beside = gap == 1 && Set.of(",", "(").contains(between.text());
        return beside && title.isTitle() && isClosed(sentence, second.phrase().end());
    }

    /** "The head of the agency, Jan Novak": only what the title is of, and a comma, in between. */
    private static boolean isAfterComplement(Sentence sentence, Described title, Described name) {
        int from = title.phrase().end();
        int comma = name.phrase().start() - 1;
        if (!sentence.token(comma).text().equals(",")
                || !LINKS.contains(sentence.token(from).text())) {
            return false;
        }
        for (int i = from + 1; i < comma; i++) {
            String upos = sentence.token(i).upos();
            if (!Set.of("DET", "ADJ", "NOUN", "PROPN", "ADP").contains(upos)) {
                return false;
            }
        }
        return true;
    }

    /** A lower-case noun with an article or a possessor may describe a person even where it is in no list of titles. */
    private static boolean isOtherPerson(NounPhrase phrase) {
        boolean determined = phrase.core() > phrase.start()
                || phrase.first().upos().equals("DET")
                || phrase.possessivePronoun().isPresent()
                || !phrase.hits().isEmpty();
        return determined
                && phrase.head().upos().equals("NOUN")
                && !phrase.head().xpos().endsWith("S");
    }

    private static boolean isClosed(Sentence sentence, int at) {
        return at >= sentence.tokens().size()
                || CLOSING.contains(sentence.token(at).text())
                || sentence.token(at).xpos().startsWith("W")
                || sentence.token(at).upos().equals("ADP")
                || sentence.token(at).isVerb()
                || sentence.token(at).upos().equals("AUX");
    }
}
