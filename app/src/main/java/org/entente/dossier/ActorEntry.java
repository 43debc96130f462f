package org.entente.dossier;

import org.entente.record.Actor;

/**
 * An actor in the list of those who take part in events.
 *
 * @param actor who; of several countries or sectors over time, one
 * @param acts in how many events it is an actor
 * @param undergoes in how many it is a recipient
 * @param events in how many it takes part
 */
public record ActorEntry(Actor actor, long acts, long undergoes, long events) {}
