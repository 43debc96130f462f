package org.entente.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.claim.SideClues.Candidate;
import org.entente.claim.SideScores.Side;
import org.entente.record.EventType;
import org.entente.record.Participant;

/** Who, of those that a sentence and the one before it name, acts in an event or undergoes it where grammar leaves that open. */
final class Parties {
    /** Sides less probable are left open. */
    private static final double SURE = 0.5;

    private static final double HINT = 0.15;

    /** The model's word alone does not make these with one side only. */
    private static final Set<EventType> TWO_SIDED = Set.of(
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.AID,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SANCTION);

    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);

    private final List<Sentence> sentences;
    private final Described described;
    private final SideScores scores;
    private final Map<Integer, List<Candidate>> named = new HashMap<>();

    Parties(List<Sentence> sentences, Described described, SideScores scores) {
        this.scores = scores;
        this.sentences = sentences;
        this.described = described;
    }

    /** Whoever is named or described in {@code s} or in the sentence before. */
    List<Candidate> candidates(Sentence s, Who who) {
        List<Candidate> found = new ArrayList<>();
        for (int i = Math.max(0, s.index() - 1); i <= s.index(); i++) {
            Sentence its = sentences.get(i);
            found.addAll(named.computeIfAbsent(i, k -> in(its, who)));
        }
        return found;
    }

    private List<Candidate> in(Sentence s, Who who) {
        List<Candidate> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            List<Participant> meant = who.of(s, t);
            if (meant.isEmpty() && t.isNominal() && !isWithinName(s, t)) {
                meant = described.any(s, t, who);
            }
            if (!meant.isEmpty() && !isPartOfAnother(s, t, who)) {
                found.add(new Candidate(s, t, meant));
            }
        }
        return found;
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
                .anyMatch(o -> Objects.equals(o.actor().id(), p.actor().id())));
    }

    /** The draft with the sides that grammar leaves open; empty if nobody acts. */
    Optional<Draft> completed(Draft d, Who who) {
        boolean mutual = MUTUAL.contains(d.type()) && d.actors().size() > 1;
        Optional<Trigger> trigger = d.sentence().triggerAt(d.predicate().index());
        boolean hinted = trigger.filter(Parties::hintsAtRecipient).isPresent();
        boolean enough = mutual || !d.recipients().isEmpty() || !hinted && d.isRead();
        if (!d.actors().isEmpty() && enough) {
            return Optional.of(d);
        }
        Sentence s = d.sentence();
        List<Candidate> candidates = candidates(s, who);
        SideClues clues = new SideClues(d, trigger.orElse(null), candidates);
        SideScores.Scored scored = scores.of(clues, candidates);
        List<Token> undergoing = Arguments.objects(s, d.predicate());
        List<Participant> actors = d.actors().isEmpty()
                ? sure(scored.actors().stream()
                        .filter(side -> !undergoing.contains(side.candidate().token()))
                        .toList())
                : d.actors();
        List<Participant> recipients =
                d.recipients().isEmpty() ? Sides.without(sure(scored.recipients()), actors) : d.recipients();
        if (d.type() == EventType.CONSULT) {
            recipients = recipients.stream()
                    .filter(p -> !p.actor().isByWords() || p.actor().country() != null)
                    .toList(); // a factory is where, not whom
        }
        boolean needed = !d.isRead() && TWO_SIDED.contains(d.type());
        boolean alone = needed && Sides.union(actors, recipients).size() < 2;
        Draft whole = d.with(actors, recipients);
        boolean nobody = actors.isEmpty() && !(whole.isSuffered() && trigger.isPresent());
        return nobody || alone ? Optional.empty() : Optional.of(whole);
    }

    /** Without a hint of the model, nobody is sure enough; most events need not be looked at any further. */
    private static boolean hintsAtRecipient(Trigger trigger) {
        return trigger.arguments().stream()
                .anyMatch(a -> a.role() == Trigger.Role.RECIPIENT && a.probability() >= HINT);
    }

    private static List<Participant> sure(List<Side> sides) {
        return Sides.union(
                List.of(),
                sides.stream()
                        .filter(side -> side.probability() >= SURE)
                        .flatMap(side -> side.candidate().who().stream())
                        .toList());
    }
}
