package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.entente.dossier.Dossier;
import org.entente.web.view.OverviewPage;

/** What the dossier holds, at a glance. */
final class OverviewPages implements Pages {
    private final Dossier dossier;

    OverviewPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/", this::overview);
    }

    private void overview(Context context) {
        Templates.render(
                context, "overview", OverviewPage.of(dossier.glance(), new NamedViews(dossier).entries(context)));
    }
}
