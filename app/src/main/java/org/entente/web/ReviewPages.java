package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.ClaimOrder;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Doubt;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import org.entente.web.view.NamesakesPage;
import org.entente.web.view.Paging;
import org.entente.web.view.ReviewPage;
import org.entente.web.view.TwinsPage;
import org.jspecify.annotations.Nullable;

/** What the machine is least sure of. */
final class ReviewPages implements Pages {
    private static final int TWINS = 20;
    private static final int ROWS = 50;

    private final Dossier dossier;

    ReviewPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/review", this::review);
        routes.get("/review/joined", context -> twins(context, Doubt.Of.JOINED));
        routes.get("/review/near", context -> twins(context, Doubt.Of.NEAR));
        routes.get("/review/actors", this::actors);
    }

    private void twins(Context context, Doubt.Of of) {
        List<Doubt> doubts = dossier.doubts(of, offset(context), TWINS);
        Map<String, Claim> claims = dossier.claimsById(ids(doubts));
        Map<String, DocumentEntry.Added> documents = Pages.documentsOf(dossier, List.copyOf(claims.values()));
        List<TwinsPage.Twins> twins = doubts.stream()
                .filter(d -> claims.containsKey(d.one()) && claims.containsKey(d.other()))
                .map(d -> TwinsPage.twins(
                        Objects.requireNonNull(claims.get(d.one())),
                        Objects.requireNonNull(claims.get(d.other())),
                        documents))
                .toList();
        Templates.render(context, "twins", new TwinsPage(of == Doubt.Of.JOINED, twins, next(context, doubts)));
    }

    private void actors(Context context) {
        List<Doubt> doubts = dossier.doubts(Doubt.Of.ACTORS, offset(context), TWINS);
        Map<String, ActorEntry> actors = new HashMap<>();
        for (String id : ids(doubts)) {
            dossier.portrait(id, 1).ifPresent(p -> actors.put(id, p.entry()));
        }
        List<NamesakesPage.Namesakes> all = doubts.stream()
                .filter(d -> actors.containsKey(d.one()) && actors.containsKey(d.other()))
                .map(d -> new NamesakesPage.Namesakes(
                        Objects.requireNonNull(actors.get(d.one())), Objects.requireNonNull(actors.get(d.other()))))
                .toList();
        Templates.render(context, "namesakes", new NamesakesPage(all, next(context, doubts)));
    }

    private static Set<String> ids(List<Doubt> doubts) {
        Set<String> ids = new LinkedHashSet<>();
        doubts.forEach(d -> ids.addAll(List.of(d.one(), d.other())));
        return ids;
    }

    private static int offset(Context context) {
        return Ask.number(context, "offset", 0, 0, Integer.MAX_VALUE);
    }

    private static @Nullable String next(Context context, List<Doubt> doubts) {
        return doubts.size() < TWINS ? null : context.path() + "?offset=" + (offset(context) + TWINS);
    }

    private void review(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        List<Claim> claims = dossier.claims(filter, ClaimOrder.CONFIDENCE);
        Paging paging = Pages.paging(context, filter, claims.size(), dossier.countClaims(filter));
        Templates.render(context, "review", ReviewPage.of(filter, claims, Pages.documentsOf(dossier, claims), paging));
    }
}
