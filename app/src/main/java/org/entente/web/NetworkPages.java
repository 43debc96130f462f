package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.web.view.NetworkPage;

/** Actors by their events. */
final class NetworkPages implements Pages {
    /** As many actors as a picture holds. */
    static final int ACTORS = 50;

    private final Dossier dossier;

    NetworkPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/network", this::network);
    }

    private void network(Context context) {
        Filter filter = Ask.filter(context, ACTORS).offset(0);
        Filter drawn = filter.limit(Math.min(ACTORS, filter.limit()));
        Templates.render(context, "network", NetworkPage.of(drawn, dossier.network(drawn)));
    }
}
