package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.entente.dossier.DossierException;
import org.entente.web.view.ProblemPage;

/** Answers what went wrong: a page for people, {@code application/problem+json} (RFC 9457) under /api. */
final class Problems {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problems() {}

    static void install(RoutesConfig routes) {
        routes.exception(Exception.class, (e, context) -> answer(context, problem(e)));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, of(e)));
    }

    private static Problem problem(Exception e) {
        if (e instanceof Problem problem) {
            return problem;
        }
        if (e instanceof DossierException d) {
            return new Problem(status(d.code()), d.getMessage() + ".", sentence(d.remedy()));
        }
        if (e instanceof HttpException || e.getCause() instanceof HttpException) {
            return new Problem(
                    HttpStatus.BAD_REQUEST,
                    "What was sent broke off, or is not well formed.",
                    "Nothing was changed. Send it again; many files at once are better sent as one archive.");
        }
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The program failed: " + e,
                "This is a fault of Entente, not yours. Please report it with the words above and the address that you"
                        + " opened. Nothing in the dossier was changed.");
    }

    private static HttpStatus status(DossierException.Code code) {
        return switch (code) {
            case AMBIGUOUS_ID -> HttpStatus.BAD_REQUEST;
            case LOCKED -> HttpStatus.SERVICE_UNAVAILABLE;
            case NOT_A_DOSSIER, OTHER_VERSION, READ_ONLY, DISK_FULL, DAMAGED, IO -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static Problem of(HttpResponseException e) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        return switch (status) {
            case NOT_FOUND ->
                new Problem(
                        status,
                        "There is no page at this address.",
                        "Start from the list of events or of documents, or search. The API is described at"
                                + " /api/openapi.yaml.");
            case METHOD_NOT_ALLOWED ->
                new Problem(
                        status,
                        "This address does not take requests of this kind.",
                        "What it takes is described at /api/openapi.yaml.");
            case CONTENT_TOO_LARGE ->
                new Problem(status, "This is larger than the server takes at once.", "Send less at a time.");
            default -> new Problem(status, String.valueOf(e.getMessage()), "Go back and try another way.");
        };
    }

    private static void answer(Context context, Problem problem) {
        HttpStatus status = problem.status();
        context.status(status);
        if (isApi(context)) {
            ObjectNode body = JSON.createObjectNode()
                    .put("type", "about:blank")
                    .put("title", status.getMessage())
                    .put("status", status.getCode())
                    .put("detail", problem.detail() + " " + problem.remedy())
                    .put("instance", context.path());
            context.contentType("application/problem+json")
                    .result(body.toString().getBytes(UTF_8)); // a string would be sent as Latin-1
        } else {
            Templates.render(
                    context,
                    "problem",
                    new ProblemPage(status.getCode(), status.getMessage(), problem.detail(), problem.remedy()));
        }
    }

    /** Whether a program asks, and not a person. */
    static boolean isApi(Context context) {
        return context.path().equals("/api") || context.path().startsWith("/api/");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
