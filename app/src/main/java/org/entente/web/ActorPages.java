package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.entente.actor.Biographies;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.EventOrder;
import org.entente.dossier.Filter;
import org.entente.dossier.Portrait;
import org.entente.web.view.ActorPage;
import org.entente.web.view.ActorsPage;
import org.entente.web.view.Paging;

/** The list of actors, and each of them. */
final class ActorPages implements Pages {
    private static final int ROWS = 50;
    private static final int SHOWN = 12;

    private final Dossier dossier;

    ActorPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/actors", this::actors);
        routes.get("/actors/{id}", this::actor);
    }

    private void actors(Context context) {
        String words = Ask.text(context, "q");
        Filter page = Ask.filter(context, ROWS);
        List<ActorEntry> actors = dossier.actors(words, page.offset(), page.limit());
        Paging paging = Pages.paging(context, page, actors.size(), dossier.countActors(words));
        Templates.render(context, "actors", new ActorsPage(words, actors, paging));
    }

    private void actor(Context context) {
        String id = context.pathParam("id");
        Portrait portrait = dossier.portrait(id, SHOWN).orElseThrow(() -> Problem.noSuch("actor", id));
        Filter its = Filter.all().actor(id);
        Templates.render(
                context,
                "actor",
                ActorPage.of(
                        portrait,
                        Biographies.offices(id),
                        dossier.timeline(its),
                        dossier.events(its.limit(SHOWN), EventOrder.NEWEST),
                        Pages.documentsOf(dossier, portrait.statements())));
    }
}
