package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.dossier.Background;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.EventOrder;
import org.entente.dossier.Filter;
import org.entente.dossier.Timeline;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.web.view.EventPage;
import org.entente.web.view.EventsPage;
import org.entente.web.view.Paging;
import org.entente.web.view.Sourced;

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
        routes.get("/events/{id}.txt", this::text);
        routes.get("/events/{id}", this::event);
        routes.get("/claims/{id}", this::claim);
    }

    private void events(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        EventOrder asked = Ask.oneOf(context, "order", EventOrder.class);
        EventOrder order = asked == null ? EventOrder.TIME : asked;
        List<Event> events = dossier.events(filter, order);
        Timeline timeline = dossier.timeline(filter);
        Paging paging = Pages.paging(context, filter, events.size(), timeline.all());
        Templates.render(context, "events", EventsPage.of(filter, events, paging, dossier.account(), order, timeline));
    }

    private void event(Context context) {
        page(context, "").ifPresent(page -> Templates.render(context, "event", page));
    }

    private void text(Context context) {
        page(context, ".txt").ifPresent(page -> context.contentType("text/plain;charset=utf-8")
                .result(page.text()));
    }

    /** A claim's address never changes, and leads to where the claim stands now. */
    private void claim(Context context) {
        String id = context.pathParam("id");
        Claim claim = dossier.claim(id).orElseThrow(() -> Problem.noSuch("claim", id));
        context.redirect(dossier.eventOf(claim.id()).map(e -> "/events/" + e).orElse("/documents/" + claim.document())
                + "#" + claim.id());
    }

    /** Empty if the request was sent on to where the event is now. */
    private Optional<EventPage> page(Context context, String suffix) {
        String id = context.pathParam("id");
        Optional<Background> found = dossier.background(id);
        String now = found.map(b -> b.event().id())
                .or(() -> dossier.eventGrownFrom(id))
                .orElseThrow(() -> Problem.noSuch("event", id));
        if (found.isEmpty() || !now.equals(id)) {
            context.redirect("/events/" + now + suffix);
            return Optional.empty();
        }
        return Optional.of(EventPage.of(parts(found.get()), "http://" + context.host()));
    }

    private EventPage.Parts parts(Background background) {
        List<Claim> claims = background.claims();
        Set<String> documents =
                claims.stream().map(Claim::document).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, DocumentEntry.Added> entries = dossier.documentsById(Sourced.ids(documents, background.copies()));
        Map<String, DocumentEntry.Added> its = new LinkedHashMap<>(entries);
        its.keySet().retainAll(documents);
        return new EventPage.Parts(
                background.event(),
                claims,
                its,
                background.why(),
                background.near(),
                background.nearEvents(),
                background.copies(),
                entries,
                background.story());
    }
}
