package org.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What happened between two parties: events in which both take part.
 *
 * @param flows how many events, by day, type and direction, in order of day
 * @param timeline all of them over time
 * @param newest the page of them that the filter asked for, the latest first
 * @param sources how many independent sources tell of them
 * @param third who else takes part in them, most often first
 * @param ofSecond what the first party says of claims in which the second takes part, those of the latest documents first
 * @param ofFirst what the second says of claims in which the first takes part, likewise
 */
public record Pair(
        List<Flow> flows,
        Timeline timeline,
        List<Event> newest,
        long sources,
        List<Partner> third,
        List<Claim> ofSecond,
        List<Claim> ofFirst) {
    public Pair {
        newest = List.copyOf(newest);
        flows = List.copyOf(flows);
        third = List.copyOf(third);
        ofSecond = List.copyOf(ofSecond);
        ofFirst = List.copyOf(ofFirst);
    }

    /** Who acts on whom. */
    public enum Direction {
        /** The first party acts and the second undergoes it. */
        FORTH,
        /** The second acts and the first undergoes it. */
        BACK,
        /** Both act, or it is not told. */
        TOGETHER
    }

    /**
     * Some events of one day.
     *
     * @param day their first day, or last where that alone is known; null if they have none
     * @param type of all of them
     * @param direction who acts on whom
     * @param events how many
     */
    public record Flow(@Nullable LocalDate day, EventType type, Direction direction, long events) {}

    /** How many events of a quad class, 1 to 4, in a direction. */
    public long events(int quad, Direction direction) {
        return flows.stream()
                .filter(f -> f.type().quad() == quad && f.direction() == direction)
                .mapToLong(Flow::events)
                .sum();
    }

    /** How many events. */
    public long events() {
        return flows.stream().mapToLong(Flow::events).sum();
    }
}
