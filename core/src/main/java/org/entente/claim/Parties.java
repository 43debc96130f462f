package org.entente.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.entente.annotate.Sentence;
import org.entente.claim.SideScores.Scored;
import org.entente.record.EventType;
import org.entente.record.Participant;

/**
 * Who, of those that a sentence and the ones before it name, undergoes an event; and who acts, where grammar leaves that
 * open.
 */
final class Parties {
    /** Whoever is less probable is on no side. */
    private static final double SURE = 0.4;

    /** How often the actors that grammar tells are right. */
    private static final double READ = 0.9;

    /** Longer than any, in words. */
    private static final int SENTENCE = 10_000;

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

    private final List<Sentence> sentences;
    private final Candidates candidates;
    private final SideScores scores;

    Parties(List<Sentence> sentences, Candidates candidates, SideScores scores) {
        this.sentences = sentences;
        this.candidates = candidates;
        this.scores = scores;
    }

    /** The draft with its sides; empty if nobody acts. */
    Optional<Draft> completed(Draft d, Who who) {
        Sentence s = d.sentence();
        List<Scored> scored = scores.of(d, candidates.of(s, who), sentences.subList(0, s.index() + 1));
        List<Participant> actors = d.actors().isEmpty() ? sure(scored, d, Scored::acts) : d.actors();
        List<Participant> recipients = withoutOwn(Sides.without(sure(scored, d, Scored::undergoes), actors), actors);
        if (d.type() == EventType.CONSULT) {
            recipients = recipients.stream()
                    .filter(p -> !p.actor().isByWords() || p.actor().country() != null)
                    .toList(); // a factory is where, not whom
        }
        boolean needed = !d.isRead() && TWO_SIDED.contains(d.type());
        boolean alone = needed && Sides.union(actors, recipients).size() < 2;
        Draft whole = d.with(
                actors,
                recipients,
                certainty(scored, recipients, Scored::undergoes)
                        * (d.actors().isEmpty() ? certainty(scored, actors, Scored::acts) : READ));
        boolean told = s.triggerAt(d.predicate().index()).isPresent();
        boolean nobody = actors.isEmpty() && !(whole.isSuffered() && told);
        return nobody || alone ? Optional.empty() : Optional.of(whole);
    }

    /** How probable it is that those picked, and nobody else, stand on a side. */
    private static double certainty(List<Scored> scored, List<Participant> picked, ToDoubleFunction<Scored> side) {
        Map<String, Double> probable = new HashMap<>();
        for (Scored one : scored) {
            for (Participant p : one.candidate().who()) {
                probable.merge(p.actor().id(), side.applyAsDouble(one), Math::max);
            }
        }
        double certainty = 1;
        for (Map.Entry<String, Double> one : probable.entrySet()) {
            boolean in = picked.stream().anyMatch(p -> p.actor().id().equals(one.getKey()));
            certainty *= in ? one.getValue() : 1 - one.getValue();
        }
        return certainty;
    }

    /** Whoever acts on others seldom acts on his own country too. */
    private static List<Participant> withoutOwn(List<Participant> recipients, List<Participant> actors) {
        List<Participant> others = recipients.stream()
                .filter(p -> actors.stream()
                        .noneMatch(a -> a.actor().country() != null
                                && a.actor().country().equals(p.actor().country())))
                .toList();
        return others.isEmpty() ? recipients : others;
    }

    /** "Moroccan aircraft", or Ecuador and Ecuador's police: either the state or what is its own, not both. */
    private static boolean isOne(Candidate a, Candidate b) {
        return a.isState() != b.isState() && a.country().equals(b.country());
    }

    /** Each by the words nearest to the predicate of those that are sure enough, in text order. */
    private static List<Participant> sure(List<Scored> scored, Draft d, ToDoubleFunction<Scored> side) {
        Map<String, Integer> nearest = new HashMap<>();
        Map<String, Participant> sure = new LinkedHashMap<>();
        for (Scored one : scored) {
            double its = side.applyAsDouble(one);
            if (its < SURE
                    || scored.stream()
                            .anyMatch(o -> side.applyAsDouble(o) > its && isOne(o.candidate(), one.candidate()))) {
                continue;
            }
            int away = away(one.candidate(), d);
            for (Participant p : one.candidate().who()) {
                String id = p.actor().id();
                if (away < nearest.getOrDefault(id, Integer.MAX_VALUE)) {
                    nearest.put(id, away);
                    sure.remove(id);
                    sure.put(id, p);
                }
            }
        }
        return List.copyOf(sure.values());
    }

    private static int away(Candidate c, Draft d) {
        int sentences = d.sentence().index() - c.sentence().index();
        return sentences > 0
                ? SENTENCE * sentences
                : Math.abs(c.token().index() - d.predicate().index());
    }
}
