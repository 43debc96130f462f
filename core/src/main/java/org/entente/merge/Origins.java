package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.Document;
import org.entente.record.Published;

/**
 * Finds wire copy and near-copies: documents that come down to one independent source.
 *
 * <p>Documents are taken in order of publication. Each is compared with those earlier ones that stand for a source and
 * share some of its five-word shingles; it joins the one that it resembles most, if enough (see {@link Shingles}), or
 * else stands for a source itself. Shingles that very many sources share are not looked up, so that the cost stays near
 * linear in the length of all documents.
 */
final class Origins {
    /** Jaccard resemblance (Broder 1997) from which on two texts are one, lightly edited. */
    private static final double COPY = 0.5;

    /** Share of the shorter text found in the longer, from which on it is a cut of it. */
    private static final double CUT = 0.8;

    /** The same, if both credit the same agency. */
    private static final double WIRE_CUT = 0.4;

    /** A cut is no shorter than this part of the whole: a long report may well hold a short one and be its own. */
    private static final double LEAST_PART = 1 / 3.0;

    private static final int LEAST_SHARED = 20;
    private static final int MOST_SOURCES_OF_SHINGLE = 40;

    private static final Comparator<Document> EARLIEST_FIRST = Comparator.comparing(
                    Document::published,
                    Comparator.nullsLast(Comparator.comparing(Published::date).thenComparing(Published::value)))
            .thenComparing(Document::id);

    private final List<Source> sources = new ArrayList<>();
    private final Map<Long, List<Source>> index = new HashMap<>();

    /** A document that stands for an independent source. */
    private record Source(int number, Document document, Shingles shingles) {}

    private Origins() {}

    /** Document id → id of the document that stands for its source: the earliest published, then the smallest id. */
    static Map<String, String> of(List<Document> documents) {
        Origins origins = new Origins();
        Map<String, String> result = new HashMap<>();
        documents.stream()
                .sorted(EARLIEST_FIRST)
                .forEach(d -> result.put(d.id(), origins.place(d).id()));
        return result;
    }

    private Document place(Document document) {
        Shingles shingles = Shingles.of(document);
        Source best = null;
        double most = 0;
        for (Map.Entry<Source, Integer> candidate : candidates(shingles).entrySet()) {
            Source source = candidate.getKey();
            double resemblance = shingles.resemblance(source.shingles);
            boolean better = resemblance > most || (resemblance == most && best != null && source.number < best.number);
            if (better && copies(document, shingles, source)) {
                best = source;
                most = resemblance;
            }
        }
        if (best != null) {
            return best.document;
        }
        Source source = new Source(sources.size(), document, shingles);
        sources.add(source);
        for (long shingle : shingles.sample()) {
            index.computeIfAbsent(shingle, k -> new ArrayList<>(1)).add(source);
        }
        return document;
    }

    private Map<Source, Integer> candidates(Shingles shingles) {
        Map<Source, Integer> shared = new HashMap<>();
        for (long shingle : shingles.sample()) {
            List<Source> having = index.getOrDefault(shingle, List.of());
            if (having.size() <= MOST_SOURCES_OF_SHINGLE) {
                having.forEach(s -> shared.merge(s, 1, Integer::sum));
            }
        }
        return shared;
    }

    private static boolean copies(Document document, Shingles shingles, Source source) {
        if (shingles.resemblance(source.shingles) >= COPY) {
            return true;
        }
        int shorter = Math.min(shingles.size(), source.shingles.size());
        int longer = Math.max(shingles.size(), source.shingles.size());
        if (shingles.shared(source.shingles) < LEAST_SHARED || shorter < LEAST_PART * longer) {
            return false;
        }
        boolean sameAgency = document.agency() != null
                && document.agency().equalsIgnoreCase(String.valueOf(source.document.agency()));
        return shingles.containment(source.shingles) >= (sameAgency ? WIRE_CUT : CUT);
    }
}
