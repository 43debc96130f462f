package org.entente.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.merge.block.Holdings;
import org.entente.record.Claim;
import org.entente.record.Document;

/** Claims with their documents: those that come, and of those that are held as many as have been asked for. */
final class Claims {
    static final Comparator<Claim> DOCUMENT_AND_PLACE = Comparator.comparing(Claim::document)
            .thenComparing(c -> c.evidence().span())
            .thenComparing(Claim::id);

    private final Holdings holdings;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Document> documents;

    Claims(Holdings holdings, Map<String, Document> documents, List<Claim> claims) {
        this.holdings = holdings;
        this.documents = new HashMap<>(documents);
        claims.forEach(c -> this.claims.put(c.id(), c));
    }

    /** These claims in order of document and place, numbered so. */
    List<Profile> profiles(Collection<String> ids) {
        Set<String> missing = new TreeSet<>(ids);
        missing.removeAll(claims.keySet());
        if (!missing.isEmpty()) {
            List<Claim> found = holdings.claims(missing);
            found.forEach(c -> claims.put(c.id(), c));
            Set<String> unknown = new HashSet<>();
            found.forEach(c -> unknown.add(c.document()));
            unknown.removeAll(documents.keySet());
            documents.putAll(holdings.documents(unknown));
        }
        List<Claim> sorted = new ArrayList<>();
        ids.forEach(id -> sorted.add(Objects.requireNonNull(claims.get(id), id)));
        sorted.sort(DOCUMENT_AND_PLACE);
        return Profile.of(sorted, documents);
    }

    Map<String, Document> documents() {
        return documents;
    }
}
