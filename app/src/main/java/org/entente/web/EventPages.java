package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.dossier.EventOrder;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.web.view.EventPage;
import org.entente.web.view.EventsPage;
import org.entente.web.view.Paging;

/** The list of events, and each of them. */
final class EventPages implements Pages {
    private static final int ROWS = 50;

    private final Dossier dossier;

    EventPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/events", this::events);
        routes.get("/events/{id}", this::event);
    }

    private void events(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        EventOrder asked = Ask.oneOf(context, "order", EventOrder.class);
        EventOrder order = asked == null ? EventOrder.TIME : asked;
        List<Event> events = dossier.events(filter, order);
        Paging paging = Pages.paging(context, filter, events.size(), dossier.countEvents(filter));
        Templates.render(
                context,
                "events",
                EventsPage.of(filter, events, paging, dossier.account(), order, dossier.timeline(filter)));
    }

    private void event(Context context) {
        String id = context.pathParam("id");
        Event event = dossier.event(id).orElseThrow(() -> Problem.noSuch("event", id));
        if (!event.id().equals(id)) {
            context.redirect("/events/" + event.id());
            return;
        }
        List<Claim> claims = dossier.claimsOf(id);
        Templates.render(
                context,
                "event",
                EventPage.of(
                        event,
                        claims,
                        Pages.documentsOf(dossier, claims),
                        dossier.why(id).orElseThrow(() -> Problem.noSuch("event", id)),
                        dossier.story(id),
                        dossier.copies(id),
                        "http://" + context.host()));
    }
}
