package org.entente.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.merge.block.Holdings;
import org.entente.merge.block.Marks;
import org.entente.merge.origin.Copy;
import org.entente.merge.origin.Origins;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/**
 * Joins the claims about one happening, across documents: block, compare, cluster, and say of each event how it stands.
 * Safe for use by many threads.
 */
public class Merger {
    /**
     * Claims → events. The result does not depend on the order of either list.
     *
     * @param documents each once, among them those of all claims
     * @param claims each once
     * @throws IllegalArgumentException if a claim or document is there twice, or a claim's document is missing
     */
    public final Merged merge(List<Document> documents, List<Claim> claims) {
        return whole(documents, claims, List.of()).merged();
    }

    /**
     * Likewise, with what has to be kept so that more can be {@link #add added}.
     *
     * @param wishes what persons decided, in the order in which they did; those on other claims do nothing
     */
    public Whole whole(List<Document> documents, List<Claim> claims, List<Wish> wishes) {
        Portion portion = new Portion(claims, byId(documents));
        List<Link> links = new Wishes(wishes).with(portion.links(), portion.profiles());
        Clusters clusters = Clusters.of(portion.profiles(), links);
        Origins origins = Origins.of(documents);
        List<Event> all = portion.events(clusters, origins.byDocument());
        return new Whole(
                new Merged(all, origins.byDocument(), origins.copies()),
                new Change(
                        portion.marksByClaim(), List.of(), List.of(), portion.ties(links, clusters), List.of(), all));
    }

    /**
     * What changes when more claims come to those that are held. With the change made, the holdings are what {@link #whole}
     * gives for all claims, in whatever order they came, but for the origins: a document that comes counts as its own until
     * {@link #copies} of all documents are known.
     *
     * @param documents those that come, each once; none of them is held
     * @param claims their claims, each once
     * @param wishes what persons decided; both claims of each are among these or held
     */
    public final Change add(Holdings holdings, List<Document> documents, List<Claim> claims, List<Wish> wishes) {
        Map<String, Document> byId = byId(documents);
        Map<String, Marks> marks = new Portion(claims, byId).marksByClaim();
        return new Addition(holdings, new Claims(holdings, byId, claims), marks, new Wishes(wishes), Set.of()).change();
    }

    /**
     * What changes when claims go from those that are held. With the change made, the holdings are what {@link #whole} gives for
     * the claims that are left.
     */
    public final Change withdraw(Holdings holdings, Set<String> claims) {
        return new Addition(
                        holdings, new Claims(holdings, Map.of(), List.of()), Map.of(), new Wishes(List.of()), claims)
                .change();
    }

    /** The documents that are no source of their own, as in {@link Merged#copies}; every other one is its own origin. */
    public final List<Copy> copies(List<Document> documents) {
        return Origins.of(documents).copies();
    }

    private static Map<String, Document> byId(List<Document> documents) {
        Map<String, Document> byId = new LinkedHashMap<>();
        for (Document document : documents) {
            if (byId.put(document.id(), document) != null) {
                throw new IllegalArgumentException("document " + document.id() + " is given twice");
            }
        }
        return byId;
    }
}
