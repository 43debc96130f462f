package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Document;
import org.entente.record.EventType;

/** Predicates with their arguments, read by the lexicon. */
final class Drafts {
    /** Verbs that only carry the noun that is their object: pay a visit, hold talks. */
    static final Set<String> LIGHT = Set.of(
            "hold",
            "have",
            "pay",
            "make",
            "take",
            "give",
            "launch",
            "conduct",
            "carry",
            "stage",
            "begin",
            "start",
            "continue",
            "resume",
            "end",
            "attend",
            "welcome",
            "announce",
            "see",
            "complete",
            "finish",
            "plan",
            "call");

    /** Verbs of going somewhere. */
    static final Set<String> MOTION = Set.of("go", "travel", "fly", "arrive", "come", "head", "meet");

    /** What begins the content of a promise, a demand or a warning. */
    private static final Set<String> CONTENT = Set.of("to", "against", "from");

    private final Lexicon lexicon;
    private final Intents intents;
    private final VerbalDrafts verbs;
    private final NominalDrafts nouns;
    private final Parties parties;
    private final Told told;
    private final Operators operators;

    Drafts(Document document, List<Sentence> sentences, Lexicon lexicon, SideScores scores, Operators operators) {
        this.lexicon = lexicon;
        told = new Told(lexicon);
        this.operators = operators;
        intents = new Intents(lexicon, operators);
        Described described = new Described(document, lexicon);
        verbs = new VerbalDrafts(lexicon, described);
        nouns = new NominalDrafts(lexicon, described);
        parties = new Parties(sentences, new Candidates(sentences, described), scores);
    }

    /** What {@code s} says, one draft a predicate, in text order. */
    List<Draft> of(Sentence s, Who who) {
        List<Draft> drafts = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (!isConsumed(s, t) || isPurpose(s, t) && told.is(s, t)) {
                read(s, t, who).ifPresent(drafts::add);
            }
        }
        return withoutDoubles(drafts);
    }

    private Optional<Draft> read(Sentence s, Token t, Who who) {
        Optional<Draft> draft = grammar(s, t, who, type -> !told.isOther(s, t, type))
                .or(() -> modelled(s, t, who))
                .or(() -> grammar(s, t, who, type -> told.isOther(s, t, type)));
        return intents.acquiring(s, t, who)
                .or(() -> draft.flatMap(d -> parties.completed(d, who)).flatMap(d -> intents.intended(s, d, who)));
    }

    /** What grammar and a reading of the lexicon of one of {@code types} make of {@code t}. */
    Optional<Draft> grammar(Sentence s, Token t, Who who, Predicate<EventType> types) {
        for (Entry entry : lexicon.readings(s, t)) {
            Optional<Draft> draft = types.test(entry.type()) ? by(entry, s, t, who) : Optional.empty();
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** What grammar makes of {@code t} if it tells an event of this type. */
    Optional<Draft> grammar(Sentence s, Token t, EventType type, Who who) {
        return lexicon.any(isNominal(t) ? "NOUN" : "VERB", type).flatMap(entry -> by(entry, s, t, who));
    }

    private Optional<Draft> by(Entry entry, Sentence s, Token t, Who who) {
        return isNominal(t) ? nouns.read(s, t, entry, who) : verbs.read(s, t, entry, who);
    }

    private static boolean isNominal(Token t) {
        return t.upos().equals("NOUN") || t.upos().equals("PROPN");
    }

    /** What the model takes for an event and no reading fits. */
    private Optional<Draft> modelled(Sentence s, Token t, Who who) {
        if (isOnlySaid(s, t) || operators.intends(t) || isIts(s, t, who)) {
            return Optional.empty();
        }
        Optional<EventType> type = told.type(s, t);
        return type.flatMap(its -> grammar(s, t, its, who).map(Draft::unread))
                .or(() -> type.map(its -> Draft.open(s, t, its)));
    }

    /** Whether it is a cue of somebody's words, and these tell what there is to tell. */
    private static boolean isOnlySaid(Sentence s, Token t) {
        return s.attributions().stream().flatMap(a -> a.cue().stream()).anyMatch(cue -> cue.overlaps(t.span()));
    }

    /** "defended its invasion": whose it is, neither grammar nor the model can tell. */
    private static boolean isIts(Sentence s, Token t, Who who) {
        return who.of(s, s.children(t, "nmod:poss")).stream().anyMatch(Sides::isIts);
    }

    /** Whether {@code t} is what a verb of the lexicon promises, asks, threatens or refuses: no event of its own. */
    private boolean isConsumed(Sentence s, Token t) {
        if (t.head() < 0) {
            return false;
        }
        for (Token node = t; node.head() >= 0; node = s.token(node.head())) {
            Token head = s.token(node.head());
            boolean toClause = (node.is("xcomp") || node.is("advcl") || node.is("ccomp") || node.is("acl"))
                    && CONTENT.contains(Arguments.preposition(s, node));
            if (toClause
                    && lexicon.readings(s, head).stream()
                            .filter(e -> !e.is("transitive")
                                    || !Arguments.objects(s, head).isEmpty())
                            .anyMatch(e -> e.is("to") || e.is("use"))) {
                return true;
            }
            if (!node.is("conj") && !node.is("xcomp") && !node.is("obj") && !node.is("obl") && !node.is("advcl")) {
                return false;
            }
        }
        return false;
    }

    /** "called him to thank him": what it is done for is told too. */
    private static boolean isPurpose(Sentence s, Token t) {
        return t.is("advcl") && Arguments.preposition(s, t).equals("to");
    }

    /** The same act told twice in one sentence ("held talks", "talks") is one claim: the surer pattern stays. */
    private static List<Draft> withoutDoubles(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft d : drafts) {
            boolean told = drafts.stream()
                    .anyMatch(o -> o.predicate().index() != d.predicate().index()
                            && o.type() == d.type()
                            && o.weight() > d.weight()
                            && !(o.predicate().isVerb() && d.predicate().isVerb())
                            && Sides.union(d.actors(), d.recipients()).stream()
                                    .allMatch(p -> Sides.union(o.actors(), o.recipients()).stream()
                                            .anyMatch(q -> q.actor()
                                                    .id()
                                                    .equals(p.actor().id()))));
            if (!told) {
                kept.add(d);
            }
        }
        return kept;
    }
}
