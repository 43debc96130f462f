package org.entente.merge.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.record.Document;

/**
 * What one document is compared by.
 *
 * @param number its place among all, in the order of their ids
 * @param day of publication, in days since 1970, or {@link #UNDATED}
 * @param facets its terms, weighted by how rare each is among all documents
 */
record Gist(int number, long day, Map<Facet, TermVector> facets) {
    static final long UNDATED = Long.MIN_VALUE;

    TermVector facet(Facet facet) {
        return Objects.requireNonNull(facets.get(facet));
    }

    boolean isDated() {
        return day != UNDATED;
    }

    /** @param documents in the order of their ids */
    static List<Gist> of(List<Document> documents, Dictionaries dictionaries) {
        CommonLines lines = new CommonLines(documents);
        List<Map<Facet, TermCounts>> counted = new ArrayList<>();
        for (Document document : documents) {
            Map<Facet, TermCounts> facets = new EnumMap<>(Facet.class);
            FacetTerms.of(document, lines)
                    .forEach((facet, terms) -> facets.put(facet, new TermCounts(dictionaries.of(facet), terms)));
            counted.add(facets);
        }
        List<Gist> gists = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Map<Facet, TermVector> facets = new EnumMap<>(Facet.class);
            counted.get(i).forEach((facet, counts) -> facets.put(facet, counts.weighted()));
            gists.add(new Gist(i, day(documents.get(i)), facets));
        }
        return gists;
    }

    private static long day(Document document) {
        return document.published() == null
                ? UNDATED
                : document.published().date().toEpochDay();
    }
}
