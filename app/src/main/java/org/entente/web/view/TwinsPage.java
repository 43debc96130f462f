package org.entente.web.view;

import java.util.List;
import java.util.Map;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of claims of which it is doubtful whether they tell of one event.
 *
 * @param joined whether they were joined
 * @param twins the most doubtful first
 * @param next address of more, or null
 */
public record TwinsPage(
        boolean joined, List<Twins> twins, @Nullable String next) {

    /** Two claims. */
    public record Twins(ClaimCard one, ClaimCard other) {}

    /** Two claims as cards. */
    public static Twins twins(Claim one, Claim other, Map<String, DocumentEntry.Added> documents) {
        return new Twins(
                ClaimCard.of(one, documents.get(one.document())), ClaimCard.of(other, documents.get(other.document())));
    }

    /** Address of this page. */
    public String address() {
        return joined ? "/review/joined" : "/review/near";
    }
}
