package org.entente.dossier;

import java.util.List;
import org.entente.record.Actor;

/**
 * Actors and what they have to do with one another.
 *
 * @param nodes those who take part in most events with others, the busiest first
 * @param bonds between them, the strongest first
 * @param actors how many actors take part in events with others, those left out included
 */
public record Network(List<Node> nodes, List<Bond> bonds, long actors) {
    public Network {
        nodes = List.copyOf(nodes);
        bonds = List.copyOf(bonds);
    }

    /**
     * An actor of the network.
     *
     * @param id the actor's
     * @param name its name
     * @param kind what it is
     * @param events in how many events it takes part with others
     */
    public record Node(String id, String name, Actor.Kind kind, long events) {}
}
