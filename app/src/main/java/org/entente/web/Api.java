package org.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.dossier.ClaimOrder;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.dossier.Filter;
import org.entente.dossier.Hit;
import org.entente.export.Rows;
import org.entente.merge.Apart;
import org.entente.merge.Difference;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Merge;
import org.jspecify.annotations.Nullable;

/** The JSON API that openapi.yaml describes; fields are named as in the exports. */
final class Api {
    static final int ITEMS = 100;
    private static final int HITS = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Dossier dossier;
    private final DecisionApi decisions;

    Api(Dossier dossier, Desk desk) {
        this.dossier = dossier;
        this.decisions = new DecisionApi(dossier, desk);
    }

    void install(RoutesConfig routes) {
        handlers().forEach(routes::get);
        new ViewApi(dossier).installChanges(routes);
        decisions.installChanges(routes);
    }

    /** Path → what answers it. */
    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new HashMap<>(own());
        handlers.putAll(new ViewApi(dossier).handlers());
        handlers.putAll(new CountsApi(dossier).handlers());
        handlers.putAll(decisions.handlers());
        handlers.putAll(new ActorApi(dossier).handlers());
        return handlers;
    }

    private Map<String, Handler> own() {
        return Map.of(
                "/api/events", this::events,
                "/api/events/{id}", this::event,
                "/api/events/{id}/why", this::why,
                "/api/events/{id}/story", this::story,
                "/api/claims", this::claims,
                "/api/documents", this::documents,
                "/api/documents/{id}", this::document,
                "/api/search", this::search);
    }

    private void events(Context context) {
        Filter filter = Ask.filter(context, ITEMS);
        List<?> items = dossier.events(filter).stream().map(Rows::event).toList();
        answer(context, object("total", dossier.countEvents(filter), "offset", filter.offset(), "items", items));
    }

    private void event(Context context) {
        String id = context.pathParam("id");
        Event event = dossier.event(id).orElseThrow(() -> Problem.noSuch("event", id));
        List<?> claims = dossier.claimsOf(event.id()).stream()
                .map(c -> Rows.claim(c, event.id()))
                .toList();
        List<?> merges = event.merges().stream().map(Api::merge).toList();
        answer(context, object("event", Rows.event(event), "claims", claims, "merges", merges));
    }

    private void why(Context context) {
        Why why = dossier.why(context.pathParam("id"))
                .orElseThrow(() -> Problem.noSuch("event", context.pathParam("id")));
        answer(
                context,
                object(
                        "voices",
                                why.voices().stream()
                                        .map(v -> object("claim", v.claim(), "verdict", v.verdict()))
                                        .toList(),
                        "joined", why.joined().stream().map(Api::merge).toList(),
                        "apart", why.apart().stream().map(Api::apart).toList(),
                        "differences",
                                why.differences().stream().map(Api::difference).toList(),
                        "copies",
                                dossier.copies(context.pathParam("id")).stream()
                                        .map(Api::copy)
                                        .toList()));
    }

    private void story(Context context) {
        List<Event> story = dossier.story(context.pathParam("id"));
        if (story.isEmpty()) {
            throw Problem.noSuch("event", context.pathParam("id"));
        }
        answer(context, object("items", story.stream().map(Rows::event).toList()));
    }

    private void claims(Context context) {
        Filter filter = Ask.filter(context, ITEMS);
        ClaimOrder order = Ask.oneOf(context, "order", ClaimOrder.class);
        answer(
                context,
                object(
                        "total", dossier.countClaims(filter),
                        "offset", filter.offset(),
                        "items", placed(dossier.claims(filter, order == null ? ClaimOrder.DOCUMENT : order))));
    }

    private void documents(Context context) {
        Filter filter = Ask.filter(context, ITEMS);
        List<DocumentEntry> here = dossier.documents(filter);
        List<?> failed = here.stream()
                .flatMap(e -> e instanceof DocumentEntry.Failed f ? Stream.of(failure(f.failure())) : Stream.empty())
                .toList();
        List<?> items = added(here).map(Rows::document).toList();
        answer(
                context,
                object(
                        "total",
                        dossier.countDocuments(filter),
                        "offset",
                        filter.offset(),
                        "items",
                        items,
                        "failed",
                        failed));
    }

    private void document(Context context) {
        String id = context.pathParam("id");
        Document document = dossier.document(id).orElseThrow(() -> Problem.noSuch("document", id));
        DocumentEntry.Added entry = Optional.ofNullable(
                        dossier.documentsById(List.of(document.id())).get(document.id()))
                .orElseThrow(() -> Problem.noSuch("document", id));
        answer(
                context,
                object(
                        "document", Rows.document(entry),
                        "proposed_date",
                                dossier.proposedDate(document.id())
                                        .map(Rows::time)
                                        .orElse(null),
                        "copy", dossier.copy(document.id()).map(Api::copy).orElse(null),
                        "text", document.text(),
                        "claims", placed(dossier.claimsOfDocument(document.id()))));
    }

    private void search(Context context) {
        String words = Ask.text(context, "q");
        if (words == null) {
            throw Problem.badRequest("Nothing to search for.", "Give words as q, such as /api/search?q=drones.");
        }
        int limit = Ask.number(context, "limit", HITS, 1, Ask.MOST);
        answer(
                context,
                object(
                        "items",
                        dossier.search(words, limit).stream().map(Api::hit).toList()));
    }

    private List<?> placed(List<Claim> claims) {
        Map<String, String> events =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        return claims.stream().map(c -> Rows.claim(c, events.get(c.id()))).toList();
    }

    private static Stream<DocumentEntry.Added> added(List<DocumentEntry> entries) {
        return entries.stream().flatMap(e -> e instanceof DocumentEntry.Added a ? Stream.of(a) : Stream.empty());
    }

    private static Map<String, @Nullable Object> merge(Merge merge) {
        return object("claim", merge.claim(), "with", merge.with(), "agreements", agreements(merge.agreements()));
    }

    private static Map<String, @Nullable Object> apart(Apart apart) {
        return object(
                "claim", apart.claim(),
                "with", apart.with(),
                "agreements", agreements(apart.agreements()),
                "against", apart.against());
    }

    private static List<?> agreements(List<Merge.Agreement> agreements) {
        return agreements.stream()
                .map(a -> object("on", a.on(), "why", a.why()))
                .toList();
    }

    private static Map<String, @Nullable Object> difference(Difference difference) {
        List<?> versions = difference.versions().stream()
                .map(v -> object("says", v.says(), "claims", v.claims(), "superseded", v.superseded()))
                .toList();
        return object("on", difference.on(), "versions", versions);
    }

    private static Map<String, @Nullable Object> copy(Copy copy) {
        return object("document", copy.document(), "origin", copy.origin(), "why", copy.why());
    }

    private static Map<String, @Nullable Object> failure(Failure failure) {
        return object(
                "uri", failure.uri(),
                "sha256", failure.sha256(),
                "reason", failure.reason().name().toLowerCase(Locale.ROOT),
                "detail", failure.detail(),
                "remedy", failure.remedy());
    }

    private static Map<String, @Nullable Object> hit(Hit hit) {
        List<?> snippet = hit.snippet().stream()
                .map(p -> object("text", p.text(), "match", p.match()))
                .toList();
        return object(
                "kind", hit.kind().name().toLowerCase(Locale.ROOT),
                "id", hit.id(),
                "document", hit.document(),
                "score", hit.score(),
                "snippet", snippet);
    }

    /** An object whose fields stand in the order in which they are given. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /** Answers with a value as JSON. */
    static void answer(Context context, Object value) {
        try {
            context.contentType("application/json").result(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
