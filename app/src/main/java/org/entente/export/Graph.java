package org.entente.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.record.Actor;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Standing;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Actors as nodes, and what is between two of them as one edge for each direction. Only the counts of each pair are held
 * in memory, not the events. An event with one party has no edge.
 */
final class Graph {
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<Ends, Edge> edges = new TreeMap<>();

    /** Counts an event. */
    void add(Event event) {
        List<Actor> all = new ArrayList<>(event.actors());
        event.recipients().stream()
                .filter(r -> all.stream().noneMatch(a -> a.id().equals(r.id())))
                .forEach(all::add);
        all.forEach(actor -> nodes.computeIfAbsent(actor.id(), id -> new Node(actor)).events++);
        for (Dyad dyad : Dyad.of(event)) {
            Actor actor = dyad.actor();
            Actor recipient = dyad.recipient();
            if (actor != null && recipient != null) {
                edges.computeIfAbsent(new Ends(actor.id(), recipient.id()), ends -> new Edge(ends))
                        .add(event);
            }
        }
    }

    /** The numbers of the actors in that order, by id. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        nodes.keySet().forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    /** The actors, in order of id. */
    Iterable<Node> nodes() {
        return nodes.values();
    }

    /** The pairs, in order of the ids of actor and recipient. */
    Iterable<Edge> edges() {
        return edges.values();
    }

    /** An actor with the number of its events. */
    static final class Node {
        final Actor actor;
        int events;

        Node(Actor actor) {
            this.actor = actor;
        }
    }

    /** Who acts and who undergoes it. */
    record Ends(String source, String target) implements Comparable<Ends> {
        @Override
        public int compareTo(Ends other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : target.compareTo(other.target);
        }
    }

    /** What one does to the other: how many events of which standing, type and quad class, from when to when. */
    static final class Edge {
        final Ends ends;
        final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
        final int[] quads = new int[4];
        int events;

        @Nullable
        LocalDate first;

        @Nullable
        LocalDate last;

        Edge(Ends ends) {
            this.ends = ends;
        }

        private void add(Event event) {
            events++;
            standings.merge(event.standing(), 1, Integer::sum);
            types.merge(event.type(), 1, Integer::sum);
            quads[event.quad() - 1]++;
            TimeRange time = event.time();
            if (time != null) {
                extend(time.start());
                extend(time.end());
            }
        }

        private void extend(@Nullable LocalDate day) {
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }

        /** How its events stand: {@code 2 reported, 1 alleged}; never a number without it. */
        String label() {
            return standings.entrySet().stream()
                    .map(e -> e.getValue() + " " + Plain.lower(e.getKey()))
                    .collect(Collectors.joining(", "));
        }

        /** Its types: {@code AID 2, CONSULT 1}. */
        String types() {
            return types.entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
        }
    }
}
