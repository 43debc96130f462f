package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.dossier.EventOrder;
import org.entente.dossier.Filter;
import org.entente.record.Event;
import org.entente.record.Standing;
import org.entente.web.view.OverviewPage;

/** What the dossier holds, at a glance. */
final class OverviewPages implements Pages {
    private static final int ROWS = 6;

    /** Under this confidence a claim is rather not sure. */
    private static final double UNSURE = 0.5;

    private final Dossier dossier;

    OverviewPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/", this::overview);
    }

    private void overview(Context context) {
        Filter some = Filter.all().limit(ROWS);
        List<Event> disputed = new ArrayList<>();
        for (Standing standing : List.of(Standing.DISPUTED, Standing.DENIED)) {
            disputed.addAll(dossier.events(some.standing(standing).limit(ROWS - disputed.size()), EventOrder.SOURCES));
        }
        Templates.render(
                context,
                "overview",
                OverviewPage.of(
                        dossier.account(),
                        dossier.timeline(Filter.all()),
                        dossier.events(some.standing(Standing.REPORTED), EventOrder.NEWEST),
                        disputed,
                        dossier.latest(ROWS),
                        dossier.countClaims(Filter.all())
                                - dossier.countClaims(Filter.all().confidence(UNSURE))));
    }
}
