package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/**
 * Decides whether the name of a state, capital or seat of government stands for those who govern or for the place: "Minsk
 * agreed" and "sanctions against Minsk", but "in Minsk", "flew to Minsk" and "the Minsk metro".
 */
final class Places {
    private static final Set<String> WHERE =
            Words.of("in at near inside outside around across throughout through via within above off into "
                    + "onto along beyond surrounding");
    private static final Set<String> WHITHER = Set.of("to", "from", "for", "toward", "towards");

    /** Going there is going to a place, whatever stands there. */
    private static final Set<String> MOTION =
            Words.of("go come travel fly arrive return move head drive sail walk run flee escape depart "
                    + "leave set trip visit journey flight tour train way road route arrival departure enter "
                    + "cross march deport extradite evacuate deploy invite invitation bring take carry "
                    + "transport transfer rush hurry relocate pilgrimage ride mission post posting appoint "
                    + "accompany follow");

    /** What is given, got or said passes between those who govern. */
    private static final Set<String> TRANSFER =
            Words.of("give supply sell deliver provide offer grant lend pay receive get obtain buy acquire "
                    + "purchase hear demand request seek say tell speak report complain appeal warn signal "
                    + "message letter pledge promise protest apologise apologize aid support supplies "
                    + "delivery sale pressure threat loan concession assistance help gas oil weapon arm "
                    + "ammunition technology approval answer response reply warning belong loyal close "
                    + "hostile distance back guarantee submit hand owe export import order instruction note "
                    + "call proposal reaction statement recognition independence permission money security "
                    + "commitment");

    private static final Set<String> VISITING =
            Words.of("visit leave reach enter tour cross inhabit evacuate flee depart");
    private static final Set<String> OF_PLACE =
            Words.of("east west north south northeast northwest southeast southwest outskirts suburb city "
                    + "town capital port street centre center mayor airport region map skyline resident part "
                    + "district university treaty battle siege bombing km mile kilometre kilometer rest "
                    + "heart edge border half");
    private static final Set<String> PLACE_NOUNS =
            Words.of("airport metro street streets station square university suburb suburbs region area "
                    + "oblast hotel hospital theatre theater museum stadium cathedral church subway "
                    + "residents mayor skyline port river outskirts time marathon zoo court police apartment "
                    + "weather centre center district summit conference treaty agreement agreements accords "
                    + "convention stock exchange bureau correspondent");
    private static final Set<String> CAPITAL_NOUNS = Set.of("capital", "city", "town", "port", "resort");

    private Places() {}

    /** Whether {@code phrase}, which ends in a name used as {@code use}, is a place where it stands. */
    static boolean isPlace(NounPhrase phrase, Meaning.Use use) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.head();
        if (phrase.end() < sentence.tokens().size()
                && sentence.token(phrase.end()).xpos().equals("POS")) {
            return ownsPlace(sentence, head) && use == Meaning.Use.METONYM;
        }
        boolean city = use == Meaning.Use.METONYM;
        if (city && isBetweenSlashes(phrase)) {
            return true;
        }
        if (city && afterCapitalNoun(phrase)) {
            return true;
        }
        Optional<Token> governor = sentence.head(firstOfCoordination(sentence, head));
        Optional<Token> preposition = preposition(phrase);
        if (preposition.isPresent()) {
            String word = preposition.get().text().toLowerCase(Locale.ROOT);
            if (WHERE.contains(word)) {
                return city || !word.equals("into");
            }
            if (WHITHER.contains(word)) {
                String to =
                        governor.map(g -> g.lemma().toLowerCase(Locale.ROOT)).orElse("");
                return city ? !TRANSFER.contains(to) && !comesBefore(phrase, TRANSFER) : MOTION.contains(to);
            }
            if (word.equals("of")) {
                return city
                        && governor.filter(g -> OF_PLACE.contains(g.lemma())).isPresent();
            }
            return false;
        }
        if (!city) {
            return false;
        }
        if (governor.isEmpty() || head.deprel().equals("dep") || head.is("parataxis") || head.is("list")) {
            // datelines and captions
            return !head.isVerb() && governor.filter(Token::isVerb).isEmpty();
        }
        if (head.is("appos") || head.is("obl")) {
            return !head.is("appos")
                    || governor.filter(g -> CAPITAL_NOUNS.contains(g.lemma())).isPresent();
        }
        return head.is("obj") && VISITING.contains(governor.get().lemma());
    }

    /** Whether a capital before a noun of another kind, "the Minsk metro", just says where that is. */
    static boolean isPlaceBefore(Token noun) {
        return PLACE_NOUNS.contains(noun.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a body is only the stage: "at the United Nations". */
    static boolean isIn(NounPhrase phrase, Organisation organisation) {
        return organisation.kind() == Organisation.Kind.IGO
                && preposition(phrase)
                        .filter(p -> WHERE.contains(p.text().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static boolean ownsPlace(Sentence sentence, Token possessor) {
        return sentence.head(possessor)
                .filter(o -> PLACE_NOUNS.contains(o.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Datelines: Geneva/Minsk. */
    private static boolean isBetweenSlashes(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean after =
                phrase.start() > 0 && sentence.token(phrase.start() - 1).text().equals("/");
        return after
                || (phrase.end() < sentence.tokens().size()
                        && sentence.token(phrase.end()).text().equals("/"));
    }

    private static Token firstOfCoordination(Sentence sentence, Token head) {
        Token first = head;
        for (int guard = 0; guard < 20 && first.is("conj"); guard++) {
            Token before = sentence.token(first.head());
            if (!before.isNominal()) {
                return first;
            }
            first = before;
        }
        return first;
    }

    private static boolean afterCapitalNoun(NounPhrase phrase) {
        for (int i = phrase.core(); i < phrase.end(); i++) {
            if (CAPITAL_NOUNS.contains(phrase.sentence().token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The noun that the parser passed over when it tied "weapons from Minsk" to a verb further up. */
    private static boolean comesBefore(NounPhrase phrase, Set<String> words) {
        for (int i = phrase.start() - 2; i >= 0 && i >= phrase.start() - 4; i--) {
            if (words.contains(phrase.sentence().token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The preposition of a phrase, or of the first phrase of its coordination. */
    private static Optional<Token> preposition(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        Token first = firstOfCoordination(sentence, phrase.head());
        for (Token head : first.index() == phrase.head().index() ? List.of(first) : List.of(phrase.head(), first)) {
            for (Token child : sentence.children(head, "case")) {
                if (child.index() < head.index() && !child.xpos().equals("POS")) {
                    return Optional.of(child);
                }
            }
        }
        if (phrase.start() > 0) {
            Token before = sentence.token(phrase.start() - 1);
            if (before.upos().equals("ADP") && !before.is("compound")) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }
}
