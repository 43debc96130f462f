package org.entente.dossier;

import java.util.List;
import java.util.Map;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Event;

/**
 * An event with what stands behind it.
 *
 * @param event the event
 * @param claims its claims, in its order
 * @param why it is as it is
 * @param copies those of its documents that are no source of their own
 * @param near the claims of other events that {@code why} names, by id
 * @param nearEvents their events, by the id of the claim
 * @param story the events of its story, itself included, in order of time
 */
public record Background(
        Event event,
        List<Claim> claims,
        Why why,
        List<Copy> copies,
        Map<String, Claim> near,
        Map<String, Event> nearEvents,
        List<Event> story) {}
