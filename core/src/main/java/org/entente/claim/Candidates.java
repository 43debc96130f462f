package org.entente.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Candidate.Known;
import org.entente.record.Participant;

/** Who may take part in what a sentence tells: everybody that it and the one before name, and who was named shortly before. */
final class Candidates {
    /** Sentences back that a reader still has in mind. */
    private static final int REACH = 3;

    private final List<Sentence> sentences;
    private final Described described;
    private final Map<Integer, List<Candidate>> found = new HashMap<>();

    Candidates(List<Sentence> sentences, Described described) {
        this.sentences = sentences;
        this.described = described;
    }

    /** In text order; of those that only an earlier sentence names, the last mention of each. */
    List<Candidate> of(Sentence s, Who who) {
        List<Candidate> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = s.index(); i >= Math.max(0, s.index() - REACH); i--) {
            List<Candidate> its = found.computeIfAbsent(i, k -> in(sentences.get(k), who));
            boolean near = i >= s.index() - 1;
            for (int k = its.size() - 1; k >= 0; k--) {
                Candidate c = its.get(k);
                if (near || c.known() != Known.PLAIN && isNew(c, seen)) {
                    all.add(c);
                }
            }
        }
        Collections.reverse(all);
        return all;
    }

    private static boolean isNew(Candidate c, Set<String> seen) {
        boolean any = false;
        for (Participant p : c.who()) {
            any |= seen.add(p.actor().id());
        }
        return any;
    }

    private List<Candidate> in(Sentence s, Who who) {
        List<Candidate> all = new ArrayList<>();
        for (Token t : s.tokens()) {
            List<Participant> meant = who.of(s, t);
            Known known = Known.NAMED;
            if (meant.isEmpty() && t.isNominal() && !isWithinName(s, t)) {
                meant = described.any(s, t, who);
                known = Known.NOTED;
                if (meant.isEmpty()) {
                    meant = described.plain(s, t, who);
                    known = Known.PLAIN;
                }
            }
            if (!meant.isEmpty() && !isPartOfAnother(s, t, who)) {
                all.add(new Candidate(s, t, meant, known));
            }
        }
        return all;
    }

    /** Whether it is no head of a name, or explains one. */
    private static boolean isWithinName(Sentence s, Token t) {
        return t.is("compound")
                || t.is("flat")
                || t.is("appos")
                || s.mentionAt(t.index())
                        .filter(m -> t.head() >= 0 && m.contains(t.head()))
                        .isPresent();
    }

    /** Whether the noun that it explains or names already stands for the same. */
    private static boolean isPartOfAnother(Sentence s, Token t, Who who) {
        return (t.is("appos") || t.is("flat") || t.is("compound"))
                && s.head(t).filter(h -> same(who.of(s, h), who.of(s, t))).isPresent();
    }

    private static boolean same(List<Participant> some, List<Participant> others) {
        return some.stream().anyMatch(p -> others.stream()
                .anyMatch(o -> o.actor().id().equals(p.actor().id())));
    }
}
