package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.merge.words.WordSet;
import org.entente.merge.words.Words;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.TimeRange;

/** Threads of related happenings: the same parties over time, or one of them and the same subject. */
public final class Stories {
    private static final int LEAST_SUBJECT = 2;
    private static final int MANY = 12;

    private Stories() {}

    /**
     * The story around {@code event}, itself included, in order of time, those without a time last.
     *
     * @param others events that share a party with it
     * @param claims by event id, for all of these events
     */
    public static List<Event> around(Event event, List<Event> others, Map<String, List<Claim>> claims) {
        Set<String> parties = parties(event);
        WordSet subject = subject(event, claims);
        List<Event> story = new ArrayList<>(List.of(event));
        for (Event other : others) {
            Set<String> shared = parties(other);
            shared.retainAll(parties);
            boolean sameSubject = subject.shared(subject(other, claims)).size() >= LEAST_SUBJECT;
            if (!other.id().equals(event.id()) && (shared.size() > 1 || !shared.isEmpty() && sameSubject)) {
                story.add(other);
            }
        }
        return story.stream().sorted(IN_TIME).toList();
    }

    private static final Comparator<Event> IN_TIME = Comparator.comparing(
                    Event::time,
                    Comparator.nullsLast(Comparator.comparing(
                            (TimeRange t) -> t.start() == null ? t.end() : t.start(),
                            Comparator.nullsLast(Comparator.naturalOrder()))))
            .thenComparing(Event::id);

    private static Set<String> parties(Event event) {
        Set<String> ids = new HashSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .limit(MANY)
                .filter(a -> !Party.of(a).generic())
                .map(Actor::id)
                .forEach(ids::add);
        return ids;
    }

    private static WordSet subject(Event event, Map<String, List<Claim>> claims) {
        WordSet all = WordSet.NONE;
        for (Claim claim : claims.getOrDefault(event.id(), List.of())) {
            all = all.with(Words.of(claim.evidence().exact(), Content.names(claim)));
        }
        return all;
    }
}
