package org.entente.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Hit;
import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param words what was searched for, or empty
 * @param meant what the words may mean besides
 * @param found the hits, best first
 * @param more whether there may be more than are shown
 * @param partly whether there is more that was not searched: a record
 */
public record SearchPage(String words, Meant meant, List<Found> found, boolean more, boolean partly) {

    /**
     * A hit.
     *
     * @param hit what the search says
     * @param document the document that it is or stands in
     * @param claim the claim, or null for a document
     */
    public record Found(
            Hit hit, DocumentEntry.Added document, @Nullable ClaimCard claim) {
        /** The document's title; for one without, its file name or address. */
        public String title() {
            String title = document.title();
            return title == null || title.isBlank() ? document.uri() : title;
        }
    }

    /** Hits whose document or claim has gone meanwhile are left out. */
    public static SearchPage of(
            @Nullable String words,
            Meant meant,
            List<Hit> hits,
            Map<String, DocumentEntry.Added> documents,
            Map<String, Claim> claims,
            int limit,
            boolean partly) {
        List<Found> found = new ArrayList<>();
        for (Hit hit : hits) {
            DocumentEntry.Added document = documents.get(hit.document());
            Claim claim = claims.get(hit.id());
            if (document == null || (hit.kind() == Hit.Kind.CLAIM && claim == null)) {
                continue;
            }
            found.add(new Found(hit, document, claim == null ? null : ClaimCard.of(claim, document)));
        }
        return new SearchPage(words == null ? "" : words, meant, found, hits.size() == limit, partly);
    }
}
