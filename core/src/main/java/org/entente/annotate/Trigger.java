package org.entente.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.EventType;
import org.entente.record.Span;

/**
 * A word that, to the engine, may tell an event between political actors, in the terms of ACE's event extraction.
 *
 * @param word its position in the sentence
 * @param types how probable each type is, 0 to 1; what is missing to 1 is the probability of no event
 * @param arguments who takes part, the most probable first; from this or a neighbouring sentence
 */
public record Trigger(int word, Map<EventType, Double> types, List<Argument> arguments) {
    public Trigger {
        types = Map.copyOf(types);
        arguments = List.copyOf(arguments);
    }

    /** The part that somebody has in an event. */
    public enum Role {
        /** Whoever acts. */
        ACTOR,
        /** Whom the act is aimed at. */
        RECIPIENT,
        /** Whoever says so, if not the author. */
        HOLDER
    }

    /**
     * A mention that takes part.
     *
     * @param span its words, in the document
     * @param probability of the role, 0 to 1
     */
    public record Argument(Role role, Span span, double probability) {}

    /** The type that it tells most probably, speech aside. */
    public Optional<EventType> event() {
        return types.entrySet().stream()
                .filter(e -> e.getKey() != EventType.STATEMENT)
                .max(Map.Entry.<EventType, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** That the word tells any event, 0 to 1. */
    public double probability() {
        return types.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** That it tells an event of this type, 0 to 1. */
    public double probability(EventType type) {
        return types.getOrDefault(type, 0.0);
    }
}
