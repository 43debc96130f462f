package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.entente.dossier.ClaimOrder;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import org.entente.web.view.Paging;
import org.entente.web.view.ReviewPage;

/** What the machine is least sure of. */
final class ReviewPages implements Pages {
    private static final int ROWS = 50;

    private final Dossier dossier;

    ReviewPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/review", this::review);
    }

    private void review(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        List<Claim> claims = dossier.claims(filter, ClaimOrder.CONFIDENCE);
        Map<String, String> events =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        Paging paging = Pages.paging(context, filter, claims.size(), dossier.countClaims(filter));
        Templates.render(
                context, "review", ReviewPage.of(filter, claims, Pages.documentsOf(dossier, claims), events, paging));
    }
}
