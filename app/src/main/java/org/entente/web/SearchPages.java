package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Hit;
import org.entente.record.Claim;
import org.entente.web.view.Meant;
import org.entente.web.view.SearchPage;
import org.jspecify.annotations.Nullable;

/** What is found by its words. */
final class SearchPages implements Pages {
    private static final int HITS = 50;
    private static final int ACTORS = 6;

    private final Dossier dossier;

    SearchPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context context) {
        String words = Ask.text(context, "q");
        List<Hit> hits = words == null ? List.of() : dossier.search(words, HITS);
        Map<String, DocumentEntry.Added> documents = dossier.documentsById(
                hits.stream().map(Hit::document).distinct().toList());
        Map<String, Claim> claims = dossier.claimsById(hits.stream()
                .filter(h -> h.kind() == Hit.Kind.CLAIM)
                .map(Hit::id)
                .toList());
        Templates.render(
                context,
                "search",
                SearchPage.of(words, meant(words), hits, documents, claims, HITS, dossier.isOverRecord()));
    }

    private Meant meant(@Nullable String words) {
        if (words == null || !words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return Meant.NOTHING;
        }
        List<ActorEntry> actors = dossier.isNamed(words) ? dossier.actors(words, 0, ACTORS) : List.of();
        return Meant.of(words, actors, dossier::isNamed);
    }
}
