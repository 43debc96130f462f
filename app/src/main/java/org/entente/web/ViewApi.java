package org.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.dossier.Dossier;
import org.entente.dossier.View;
import org.entente.dossier.Views;
import org.entente.export.Rows;
import org.jspecify.annotations.Nullable;

/** The part of the API that is about named filters. */
final class ViewApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NamedViews named;

    ViewApi(Dossier dossier) {
        named = new NamedViews(dossier);
    }

    /** Path → what answers it. */
    Map<String, Handler> handlers() {
        return Map.of("/api/views", this::list, "/api/views/{id}", this::view);
    }

    /** Says which addresses take changes. */
    void installChanges(RoutesConfig routes) {
        routes.post("/api/views", this::keep);
        routes.delete("/api/views/{id}", context -> {
            named.views().remove(find(context));
            context.status(HttpStatus.NO_CONTENT);
        });
    }

    private void list(Context context) {
        Api.answer(
                context,
                Map.of(
                        "items",
                        named.views().all().stream()
                                .map(v -> row(v, named.news(context, v)))
                                .toList()));
    }

    /** Looking by the API does not count as a look. */
    private void view(Context context) {
        View view = find(context);
        Views.News news = named.news(context, view);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("view", row(view, news));
        answer.put("items", news.events().stream().map(Rows::event).toList());
        Api.answer(context, answer);
    }

    private void keep(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            View view = named.keep(
                    context, body.path("name").textValue(), body.path("query").asText(""));
            context.status(HttpStatus.CREATED).header("Location", "/api/views/" + view.id());
            Api.answer(context, row(view, named.news(context, view)));
        } catch (JsonProcessingException e) {
            throw Problem.badRequest(
                    "The body is no JSON.", "Send {\"name\": \"Aid to the rebels\", \"query\": \"type=AID\"}.");
        }
    }

    private View find(Context context) {
        String id = context.pathParam("id");
        return named.views().view(id).orElseThrow(() -> Problem.noSuch("view", id));
    }

    private static Map<String, Object> row(View view, Views.News news) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", view.id());
        row.put("name", view.name());
        row.put("query", view.query());
        row.put("made", view.made().toString());
        row.put("news", news.total());
        return row;
    }
}
