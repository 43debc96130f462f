package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.web.view.AmendPage;
import org.entente.web.view.CorrectionsPage;

/** What persons decide: each decision is a form, and leads back to where it stood. */
final class DecisionPages implements Pages {
    private final Dossier dossier;
    private final Desk desk;

    DecisionPages(Dossier dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/corrections", this::list);
        routes.post("/corrections/name", context -> {
            Who.is(context, field(context, "name"));
            context.redirect("/corrections", HttpStatus.SEE_OTHER);
        });
        routes.post("/corrections/{id}/undo", deciding((context, id) -> desk.undo(id, Who.of(context))));
        routes.get("/claims/{id}/amend", this::amending);
        routes.post("/claims/{id}/accept", deciding((context, id) -> desk.accept(id, Who.of(context))));
        routes.post("/claims/{id}/reject", deciding((context, id) -> desk.reject(id, Who.of(context))));
        routes.post(
                "/claims/{id}/amend",
                deciding((context, id) -> desk.amend(Amended.of(dossier, claim(id), context), Who.of(context))));
        routes.post("/claims/{id}/part", deciding((context, id) -> {
            String from = context.formParam("from");
            return from == null || from.isBlank()
                    ? desk.partFromEvent(id, Who.of(context)).get(0)
                    : desk.part(id, from, Who.of(context));
        }));
        routes.post(
                "/claims/{id}/join", deciding((context, id) -> desk.join(id, field(context, "with"), Who.of(context))));
        routes.post(
                "/events/{id}/join",
                deciding((context, id) -> desk.joinEvents(id, last(field(context, "with")), Who.of(context))));
        routes.post(
                "/actors/{id}/rename",
                deciding((context, id) -> desk.rename(id, field(context, "right"), Who.of(context))));
    }

    /** A decision on what the address names. */
    private interface Deciding {
        Correction decide(Context context, String id);
    }

    private Handler deciding(Deciding decision) {
        return context -> {
            Correction correction = decision.decide(context, context.pathParam("id"));
            String back = context.formParam("back");
            boolean ours = back != null && back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
            String to = ours ? back : "/corrections";
            String done = (to.contains("?") ? "&" : "?") + "done=" + correction.id();
            int anchor = to.indexOf('#');
            context.redirect(
                    anchor < 0 ? to + done : to.substring(0, anchor) + done + to.substring(anchor),
                    HttpStatus.SEE_OTHER);
        };
    }

    private void list(Context context) {
        Function<Claim, String> where = c -> "/documents/" + c.document() + "#" + c.id();
        List<Correction> all = dossier.corrections();
        Templates.render(context, "corrections", CorrectionsPage.of(all, Who.of(context), where));
    }

    private void amending(Context context) {
        Claim claim = claim(context.pathParam("id"));
        Templates.render(
                context,
                "amend",
                AmendPage.of(
                        claim, dossier.documentsById(List.of(claim.document())).get(claim.document())));
    }

    private Claim claim(String id) {
        return dossier.claim(id).orElseThrow(() -> Problem.noSuch("claim", id));
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        if (value == null || value.isBlank()) {
            throw Problem.badRequest("Nothing was given for " + name + ".", "Go back and fill it in.");
        }
        return value.strip();
    }

    /** The id at the end of an address, or the id itself. */
    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
