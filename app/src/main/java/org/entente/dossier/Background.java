package org.entente.dossier;

import java.util.List;
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
 * @param story the events of its story, itself included, in order of time
 */
public record Background(Event event, List<Claim> claims, Why why, List<Copy> copies, List<Event> story) {}
