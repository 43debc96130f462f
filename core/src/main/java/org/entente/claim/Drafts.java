package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Document;

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

    Drafts(Document document, Lexicon lexicon, Operators operators) {
        this.lexicon = lexicon;
        intents = new Intents(lexicon, operators);
        Described described = new Described(document, lexicon);
        verbs = new VerbalDrafts(lexicon, described);
        nouns = new NominalDrafts(lexicon, described);
    }

    /** What {@code s} says, one draft a predicate, in text order. */
    List<Draft> of(Sentence s, Who who) {
        List<Draft> drafts = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (!isConsumed(s, t)) {
                read(s, t, who).ifPresent(drafts::add);
            }
        }
        return withoutDoubles(drafts);
    }

    private Optional<Draft> read(Sentence s, Token t, Who who) {
        for (Entry entry : lexicon.readings(s, t)) {
            Optional<Draft> draft =
                    t.upos().equals("NOUN") ? nouns.read(s, t, entry, who) : verbs.read(s, t, entry, who);
            if (draft.isPresent()) {
                return intents.acquiring(s, t, who).or(() -> draft.flatMap(d -> intents.intended(s, d, who)));
            }
        }
        return intents.acquiring(s, t, who);
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

    /** The same act told twice in one sentence ("held talks", "talks") is one claim: the surer pattern stays. */
    private static List<Draft> withoutDoubles(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft d : drafts) {
            boolean told = drafts.stream()
                    .anyMatch(o -> o.predicate().index() != d.predicate().index()
                            && o.type() == d.type()
                            && o.weight() > d.weight()
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
