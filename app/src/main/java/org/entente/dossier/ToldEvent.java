package org.entente.dossier;

import java.util.List;
import java.util.Map;
import org.entente.record.Claim;
import org.entente.record.Event;

/**
 * An event with all that tells of it.
 *
 * @param event the event
 * @param claims its claims, in the event's order
 * @param documents the documents that carry them, by id, in order of id
 */
public record ToldEvent(Event event, List<Claim> claims, Map<String, DocumentEntry.Added> documents) {
    public ToldEvent {
        claims = List.copyOf(claims);
    }
}
