package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Pair;
import org.entente.record.Claim;
import org.entente.web.view.Comparison;
import org.entente.web.view.PairPage;
import org.jspecify.annotations.Nullable;

/** What happened between two parties. */
final class PairPages implements Pages {
    private static final int EVENTS = 12;
    private static final int SUGGESTED = 8;

    private final Dossier dossier;

    PairPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/pair", this::pair);
    }

    private void pair(Context context) {
        Filter filter = Ask.filter(context, EVENTS);
        Pair pair = filter.actor() == null || filter.with() == null ? null : dossier.pair(filter);
        PairPage.Found found = pair == null || pair.events() == 0 ? null : found(context, filter, pair);
        Map<String, List<ActorEntry>> suggestions = new LinkedHashMap<>();
        if (found == null) {
            suggest(suggestions, filter.actor());
            suggest(suggestions, filter.with());
        }
        Templates.render(
                context,
                "pair",
                new PairPage(
                        filter,
                        found,
                        suggestions,
                        suggestions.isEmpty() && found == null ? dossier.actors(null, 0, SUGGESTED) : List.of()));
    }

    private void suggest(Map<String, List<ActorEntry>> suggestions, @Nullable String words) {
        if (words != null && !suggestions.containsKey(words)) {
            suggestions.put(words, dossier.actors(words, 0, SUGGESTED));
        }
    }

    private PairPage.Found found(Context context, Filter filter, Pair pair) {
        List<Claim> sayings = new ArrayList<>(pair.ofSecond());
        sayings.addAll(pair.ofFirst());
        return PairPage.Found.of(
                filter,
                pair,
                pair.timeline(),
                pair.newest(),
                Pages.documentsOf(dossier, sayings),
                comparison(context, filter, pair));
    }

    private @Nullable Comparison comparison(Context context, Filter filter, Pair pair) {
        LocalDate from = Ask.day(context, "from2");
        LocalDate to = Ask.day(context, "to2");
        if (from == null && to == null) {
            return null;
        }
        LocalDate first = filter.from();
        LocalDate last = filter.to();
        if (from == null || to == null || first == null || last == null || from.isAfter(to)) {
            throw Problem.badRequest(
                    "Two periods need four days.", "Give from, to, from2 and to2, each from before its to.");
        }
        return Comparison.of(
                new Comparison.Period(first, last),
                pair,
                new Comparison.Period(from, to),
                dossier.pair(filter.from(from).to(to)));
    }
}
