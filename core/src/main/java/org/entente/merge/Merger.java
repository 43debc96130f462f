package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/**
 * Joins the claims about one happening, across documents: block, compare, cluster, and say of each event how it stands.
 * Safe for use by many threads.
 */
public final class Merger {
    private static final Comparator<Claim> DOCUMENT_AND_PLACE = Comparator.comparing(Claim::document)
            .thenComparing(c -> c.evidence().span())
            .thenComparing(Claim::id);

    /**
     * Claims → events. The result does not depend on the order of either list.
     *
     * @param documents each once, among them those of all claims
     * @param claims each once
     * @throws IllegalArgumentException if a claim or document is there twice, or a claim's document is missing
     */
    public Merged merge(List<Document> documents, List<Claim> claims) {
        Map<String, Document> byId = new LinkedHashMap<>();
        for (Document document : documents) {
            if (byId.put(document.id(), document) != null) {
                throw new IllegalArgumentException("document " + document.id() + " is given twice");
            }
        }
        List<Claim> sorted = claims.stream().sorted(DOCUMENT_AND_PLACE).toList();
        Set<String> ids = new HashSet<>();
        for (Claim claim : sorted) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is given twice");
            }
        }
        Words words = new Words();
        List<Profile> profiles = Profile.of(sorted, byId, words);
        Clusters clusters = Clusters.of(profiles, links(profiles));
        Origins origins = Origins.of(documents);
        Explanations explanations = new Explanations(profiles, clusters.kept(), words);
        EventBuilder builder = new EventBuilder(byId, origins.byDocument());
        List<Event> events = clusters.all().stream()
                .map(c -> builder.build(c.members(), explanations.of(c.members())))
                .sorted(Comparator.comparing(Event::id))
                .toList();
        return new Merged(events, origins.byDocument(), origins.copies());
    }

    private static List<Link> links(List<Profile> profiles) {
        List<Link> links = new ArrayList<>();
        Blocking.pairs(profiles, (a, b) -> {
            Comparison c = Comparison.of(a, b);
            if (Compatibility.oneEvent(c)) {
                boolean rivals = c.parties().level() == Party.Likeness.RIVAL;
                links.add(new Link(a.number(), b.number(), c.score(), rivals));
            }
        });
        return links;
    }
}
