package org.entente.web.view;

import java.util.List;
import java.util.Map;
import org.entente.actor.HeldOffice;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Filter;
import org.entente.dossier.Portrait;
import org.entente.dossier.Timeline;
import org.entente.record.Actor;
import org.entente.record.Event;

/**
 * One actor.
 *
 * @param portrait what the dossier has of it
 * @param what its kind, country and sector, in words
 * @param offices that it is known to have held, the latest first
 * @param chart its events over time
 * @param newest its events, the newest first
 * @param statements what it says
 */
public record ActorPage(
        Portrait portrait,
        String what,
        List<HeldOffice> offices,
        Chart chart,
        List<EventsPage.Row> newest,
        List<ClaimCard> statements) {

    /**
     * The page of an actor.
     *
     * @param documents those that carry its statements, by id
     */
    public static ActorPage of(
            Portrait portrait,
            List<HeldOffice> offices,
            Timeline timeline,
            List<Event> newest,
            Map<String, DocumentEntry.Added> documents) {
        Actor actor = portrait.entry().actor();
        return new ActorPage(
                portrait,
                Words.kind(actor),
                offices,
                Chart.of(timeline, Filter.all().actor(actor.id())),
                EventsPage.rows(newest),
                portrait.statements().stream()
                        .map(c -> ClaimCard.of(c, documents.get(c.document())))
                        .toList());
    }
}
