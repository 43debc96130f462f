package org.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.dossier.Dossier;
import org.entente.export.Rows;
import org.entente.record.Correction;
import org.entente.record.Decision;
import org.jspecify.annotations.Nullable;

/** What persons decided, as JSON. */
final class DecisionApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Dossier dossier;
    private final Desk desk;

    DecisionApi(Dossier dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
    }

    Map<String, Handler> handlers() {
        return Map.of("/api/corrections", this::list);
    }

    void installChanges(RoutesConfig routes) {
        routes.post("/api/corrections", this::decide);
    }

    private void list(Context context) {
        List<?> items =
                dossier.corrections().stream().map(DecisionApi::correction).toList();
        Api.answer(context, Api.object("items", items));
    }

    private void decide(Context context) {
        JsonNode body = body(context);
        String by = word(body, "by");
        Correction correction =
                switch (word(body, "decision")) {
                    case "accept" -> desk.accept(word(body, "claim"), by);
                    case "reject" -> desk.reject(word(body, "claim"), by);
                    case "join" -> desk.join(word(body, "claim"), word(body, "with"), by);
                    case "part" -> desk.part(word(body, "claim"), word(body, "with"), by);
                    case "rename" -> desk.rename(word(body, "actor"), word(body, "right"), by);
                    case "undo" -> desk.undo(word(body, "correction"), by);
                    default ->
                        throw Problem.badRequest(
                                "There is no such decision.", "Give accept, reject, join, part, rename or undo.");
                };
        context.status(HttpStatus.CREATED);
        Api.answer(context, correction(correction));
    }

    private static JsonNode body(Context context) {
        try {
            return JSON.readTree(context.body());
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The body is no JSON.", "Send an object such as /api/openapi.yaml describes.");
        }
    }

    private static String word(JsonNode body, String name) {
        String word = body.path(name).asText("");
        if (word.isBlank()) {
            throw Problem.badRequest("The body has no " + name + ".", "See /api/openapi.yaml.");
        }
        return word.strip();
    }

    private static Map<String, @Nullable Object> correction(Correction correction) {
        Decision decision = correction.decision();
        List<?> claims =
                decision.claims().stream().map(c -> Rows.claim(c, null)).toList();
        return Api.object(
                "id",
                correction.id(),
                "by",
                correction.by(),
                "at",
                correction.at().toString(),
                "decision",
                decision.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                "claims",
                claims,
                "right",
                decision instanceof Decision.Amend amend ? Rows.claim(amend.right(), null) : null,
                "actors",
                decision instanceof Decision.Rename rename
                        ? List.of(rename.actor().id(), rename.right().id())
                        : List.of(),
                "undoes",
                decision instanceof Decision.Undo undo ? undo.correction() : null);
    }
}
