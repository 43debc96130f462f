package org.entente.merge.origin;

import java.util.BitSet;
import java.util.Comparator;
import java.util.function.LongPredicate;
import org.entente.record.Document;
import org.entente.record.Published;

/**
 * A document with what it is compared by when copies are looked for.
 *
 * @param document the document
 * @param shingles its runs of words, without boilerplate
 * @param outline its names, numbers and other content words, without boilerplate
 */
record Fingerprint(Document document, Shingles shingles, Outline outline) {
    /** So many boilerplate runs in a row are a passage of it; fewer are a set phrase, whose names count. */
    private static final int PASSAGE = 8;

    static final Comparator<Fingerprint> EARLIEST_FIRST = Comparator.comparing(
            Fingerprint::document,
            Comparator.comparing(
                            Document::published,
                            Comparator.nullsLast(
                                    Comparator.comparing(Published::date).thenComparing(Published::value)))
                    .thenComparing(Document::id));

    static Fingerprint of(Document document, RunningText text, Shingles all, LongPredicate boilerplate) {
        return new Fingerprint(document, all.without(boilerplate), Outline.of(text, passages(all, boilerplate)));
    }

    private static BitSet passages(Shingles all, LongPredicate boilerplate) {
        BitSet words = new BitSet();
        long[] ordered = all.ordered();
        int from = 0;
        for (int i = 0; i <= ordered.length; i++) {
            if (i == ordered.length || !boilerplate.test(ordered[i])) {
                if (i - from >= PASSAGE) {
                    words.set(from, i - 1 + Shingles.WORDS);
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Whether both say when they were published, and this one on an earlier day. */
    boolean isBefore(Fingerprint other) {
        Published mine = document.published();
        Published its = other.document.published();
        return mine != null && its != null && mine.date().isBefore(its.date());
    }

    boolean creditsAgencyOf(Fingerprint other) {
        String agency = document.agency();
        return agency != null && agency.equalsIgnoreCase(String.valueOf(other.document.agency()));
    }
}
