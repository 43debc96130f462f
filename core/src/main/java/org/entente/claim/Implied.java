package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.actor.Actors;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.EventType;
import org.entente.record.Holder;
import org.entente.record.Participant;

/**
 * The other side that a sentence leaves out because the one before told it: "Mexico cut ties at once", "Berlin condemned
 * the move". It is whoever stands against the actor in the latest claim about a conflict.
 */
final class Implied {
    private static final Set<EventType> AGAINST =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SANCTION, EventType.THREATEN);

    /** Sentences back that a reader still has in mind. */
    private static final int NEAR = 2;

    private static final double DOUBT = 0.1;

    private final List<Sentence> sentences;
    private final Actors actors;

    Implied(List<Sentence> sentences, Actors actors) {
        this.sentences = sentences;
        this.actors = actors;
    }

    /** {@code findings} in text order, with the other sides that are implied. */
    List<Finding> in(List<Finding> findings) {
        List<Finding> all = new ArrayList<>();
        for (Finding f : findings) {
            all.add(AGAINST.contains(f.type()) && f.recipients().isEmpty() ? completed(f, all) : f);
        }
        return all;
    }

    private Finding completed(Finding f, List<Finding> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Finding other = before.get(i);
            if (f.sentence().index() - other.sentence().index() > NEAR) {
                break;
            }
            boolean same = other.sentence().index() == f.sentence().index();
            if (other.type().quad() < 3
                    || same && other.evidence().span().overlaps(f.evidence().span())) {
                continue;
            }
            Optional<List<Participant>> opposed = opposed(f, other);
            if (opposed.isPresent()) {
                return f.against(opposed.get(), f.confidence() - DOUBT);
            }
        }
        return alone(f).map(p -> f.against(List.of(p), f.confidence() - 2 * DOUBT))
                .orElse(f);
    }

    /** The only other country that the sentence, up to these words, and the one before it name or mean. */
    private Optional<Participant> alone(Finding f) {
        List<Participant> others = new ArrayList<>();
        for (int i = Math.max(0, f.sentence().index() - 1); i <= f.sentence().index(); i++) {
            for (Token t : sentences.get(i).tokens()) {
                if (t.span().start() < f.evidence().span().start()) {
                    actors.at(i, t).stream()
                            .filter(p -> p.actor().country() != null
                                    && f.actors().stream().noneMatch(a -> isSameSide(a, p)))
                            .forEach(others::add);
                }
            }
        }
        long countries =
                others.stream().map(p -> p.actor().country()).distinct().count();
        return countries == 1 ? Optional.of(others.get(others.size() - 1)) : Optional.empty();
    }

    /** Who stands against the actors of {@code f} in {@code other}; of third parties, who began. */
    private static Optional<List<Participant>> opposed(Finding f, Finding other) {
        Predicate<Participant> ours = p -> f.actors().stream().anyMatch(a -> isSameSide(a, p));
        boolean acts = other.actors().stream().anyMatch(ours);
        List<Participant> against = acts ? other.recipients() : other.actors();
        boolean told = Stream.concat(against.stream(), other.actors().stream())
                .noneMatch(p -> isHolder(f, p) && !f.actors().stream().anyMatch(a -> isSameSide(a, p)));
        boolean placed = against.stream().allMatch(p -> p.actor().country() != null);
        return against.isEmpty() || !placed || !told || against.stream().anyMatch(ours)
                ? Optional.empty()
                : Optional.of(against);
    }

    private static boolean isSameSide(Participant a, Participant b) {
        return a.actor().id().equals(b.actor().id())
                || a.actor().country() != null
                        && Objects.equals(a.actor().country(), b.actor().country());
    }

    /** Whoever speaks is not the other side of what he tells. */
    private static boolean isHolder(Finding f, Participant p) {
        return f.holders().stream().map(Holder::id).anyMatch(p.actor().id()::equals);
    }
}
