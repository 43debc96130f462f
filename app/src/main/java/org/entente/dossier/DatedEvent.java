package org.entente.dossier;

import java.time.Instant;
import org.entente.record.Event;

/**
 * An event and when the dossier learned of it.
 *
 * @param event the event
 * @param root id of its claim that came first; stays when others join, unlike the event's id
 * @param came when that was
 * @param changed when its last claim came
 */
public record DatedEvent(Event event, String root, Instant came, Instant changed) {}
