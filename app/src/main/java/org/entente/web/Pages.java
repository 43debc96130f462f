package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.dossier.ClaimOrder;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Hit;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.web.view.DocumentPage;
import org.entente.web.view.DocumentsPage;
import org.entente.web.view.EventPage;
import org.entente.web.view.EventsPage;
import org.entente.web.view.Paging;
import org.entente.web.view.ReviewPage;
import org.entente.web.view.SearchPage;

/** The pages for people. Each asks the dossier, makes a view, and renders it. */
final class Pages {
    private static final int ROWS = 50;
    private static final int HITS = 50;

    private final Dossier dossier;

    Pages(Dossier dossier) {
        this.dossier = dossier;
    }

    void install(RoutesConfig routes) {
        routes.get("/", this::events);
        routes.get("/events", context -> context.redirect("/", HttpStatus.MOVED_PERMANENTLY));
        routes.get("/events/{id}", this::event);
        routes.get("/documents", this::documents);
        routes.get("/documents/{id}", this::document);
        routes.get("/review", this::review);
        routes.get("/search", this::search);
    }

    private void events(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        List<Event> events = dossier.events(filter);
        Paging paging = paging(context, filter, events.size(), dossier.countEvents(filter));
        Templates.render(context, "events", EventsPage.of(filter, events, paging, dossier.account()));
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
                        documentsOf(claims),
                        dossier.why(id).orElseThrow(() -> Problem.noSuch("event", id)),
                        dossier.story(id),
                        dossier.copies(id),
                        "http://" + context.host()));
    }

    private void documents(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        List<DocumentEntry> all = dossier.documents(filter.offset(0).limit(Integer.MAX_VALUE));
        List<DocumentEntry> here =
                all.stream().skip(filter.offset()).limit(filter.limit()).toList();
        Paging paging = paging(context, filter, here.size(), all.size());
        Templates.render(context, "documents", DocumentsPage.of(here, paging));
    }

    private void document(Context context) {
        String id = context.pathParam("id");
        Document document = dossier.document(id).orElseThrow(() -> Problem.noSuch("document", id));
        if (!document.id().equals(id)) {
            context.redirect("/documents/" + document.id());
            return;
        }
        List<Claim> claims = dossier.claimsOfDocument(id);
        Map<String, String> events =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        Templates.render(
                context,
                "document",
                DocumentPage.of(
                        document,
                        dossier.proposedDate(id).orElse(null),
                        dossier.copy(id).orElse(null),
                        claims,
                        events));
    }

    private void review(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        List<Claim> claims = dossier.claims(filter, ClaimOrder.CONFIDENCE);
        Map<String, String> events =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        Paging paging = paging(context, filter, claims.size(), dossier.countClaims(filter));
        Templates.render(context, "review", ReviewPage.of(filter, claims, documentsOf(claims), events, paging));
    }

    private void search(Context context) {
        String words = Ask.text(context, "q");
        List<Hit> hits = words == null ? List.of() : dossier.search(words, HITS);
        Map<String, Document> documents = new LinkedHashMap<>();
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (String id : hits.stream().map(Hit::document).distinct().toList()) {
            dossier.document(id).ifPresent(d -> documents.put(d.id(), d));
            dossier.claimsOfDocument(id).forEach(c -> claims.put(c.id(), c));
        }
        claims.keySet().retainAll(hits.stream().map(Hit::id).collect(Collectors.toSet()));
        Map<String, String> events = dossier.eventsOf(claims.keySet());
        Templates.render(context, "search", SearchPage.of(words, hits, documents, claims, events, HITS));
    }

    /** The documents that carry these claims, by id. */
    private Map<String, Document> documentsOf(List<Claim> claims) {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (String id : claims.stream().map(Claim::document).distinct().toList()) {
            dossier.document(id).ifPresent(d -> documents.put(id, d));
        }
        return documents;
    }

    private static Paging paging(Context context, Filter filter, int shown, long total) {
        return Paging.of(context.path(), context.queryParamMap(), filter.offset(), filter.limit(), shown, total);
    }
}
