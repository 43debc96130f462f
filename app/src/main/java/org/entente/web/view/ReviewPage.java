package org.entente.web.view;

import java.util.List;
import java.util.Map;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Filter;
import org.entente.record.Claim;

/**
 * Claims to be checked by eye, least sure first.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param claims the claims of this part of the list
 * @param paging where in the list this is
 */
public record ReviewPage(Filter filter, boolean narrowed, List<ClaimCard> claims, Paging paging) {

    /**
     * The list.
     *
     * @param documents those that carry the claims, by id
     */
    public static ReviewPage of(
            Filter filter, List<Claim> claims, Map<String, DocumentEntry.Added> documents, Paging paging) {
        return new ReviewPage(
                filter,
                EventsPage.narrowed(filter),
                claims.stream()
                        .map(c -> ClaimCard.of(c, documents.get(c.document())))
                        .toList(),
                paging);
    }
}
