package org.entente.merge.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.record.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds wire copy, near-copies, excerpts and translations: documents that come down to one independent source.
 *
 * <p>First, what many otherwise unlike documents share is left out ({@link Boilerplate}). Then documents are taken from the
 * longest to the shortest. Each is compared with those longer ones that share most of its runs of words or of its
 * neighbouring names with it ({@link Lookup}), and joins the source of the one to which it is closest akin, if to any
 * ({@link Kinship}). What it joins is that source's longest text or was itself compared with that, so that no chain of
 * likenesses joins unlike documents. The cost stays near linear in the length of all documents.
 */
public final class Origins {
    /** A shared run or pair of names alone is no reason to compare two documents. */
    private static final int LEAST_SHARED = 3;

    private final Map<String, String> byDocument = new HashMap<>();
    private final List<Copy> copies = new ArrayList<>();

    /** A report in its place: the longer one that it was found akin to, or null for the longest of a source. */
    private static final class Placed {
        private final Fingerprint report;
        private final @Nullable Placed akin;
        private final @Nullable Kinship kinship;

        Placed(Fingerprint report, @Nullable Placed akin, @Nullable Kinship kinship) {
            this.report = report;
            this.akin = akin;
            this.kinship = kinship;
        }

        Placed root() {
            return akin == null ? this : akin.root();
        }

        /** Whether others may be joined to it: the longest, or what is akin to the longest itself. */
        boolean mayBeJoined() {
            return akin == null || akin.akin == null;
        }
    }

    private Origins() {}

    /** The origins of these documents. They do not depend on the order of the documents. */
    public static Origins of(List<Document> documents) {
        Origins origins = new Origins();
        Map<Placed, List<Placed>> sources = new LinkedHashMap<>();
        for (Placed placed : placed(reports(documents))) {
            sources.computeIfAbsent(placed.root(), k -> new ArrayList<>()).add(placed);
        }
        sources.values().forEach(origins::add);
        origins.copies.sort(Comparator.comparing(Copy::document));
        return origins;
    }

    /** Document id → id of the document that stands for its source: the earliest published, then the smallest id. */
    public Map<String, String> byDocument() {
        return byDocument;
    }

    /** For each document that does not stand for its source, why; ordered by document. */
    public List<Copy> copies() {
        return copies;
    }

    private static List<Fingerprint> reports(List<Document> documents) {
        List<RunningText> texts = documents.stream().map(RunningText::of).toList();
        List<Shingles> shingles = texts.stream().map(Shingles::of).toList();
        long[] boilerplate = Boilerplate.of(IntStream.range(0, documents.size())
                .mapToObj(i -> Boilerplate.Text.of(documents.get(i), shingles.get(i)))
                .toList());
        List<Fingerprint> reports = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            reports.add(Fingerprint.of(
                    documents.get(i),
                    texts.get(i),
                    shingles.get(i),
                    shingle -> Arrays.binarySearch(boilerplate, shingle) >= 0));
        }
        reports.sort(Comparator.comparing((Fingerprint r) -> -r.shingles().size())
                .thenComparing(Fingerprint.EARLIEST_FIRST));
        return reports;
    }

    private static List<Placed> placed(List<Fingerprint> longestFirst) {
        Lookup runs = new Lookup();
        Lookup names = new Lookup();
        List<Placed> all = new ArrayList<>();
        for (Fingerprint report : longestFirst) {
            long[] sample = report.shingles().sample();
            long[] keys = report.outline().keys();
            Placed placed = closest(report, runs.candidates(sample, 1), all)
                    .or(() -> closest(report, names.candidates(keys, LEAST_SHARED), all))
                    .orElse(new Placed(report, null, null));
            if (placed.mayBeJoined()) {
                runs.add(all.size(), sample);
                names.add(all.size(), keys);
            }
            all.add(placed);
        }
        return all;
    }

    private static Optional<Placed> closest(Fingerprint report, List<Integer> candidates, List<Placed> all) {
        Placed best = null;
        double most = 0;
        for (int candidate : candidates) {
            Placed longer = all.get(candidate);
            Optional<Kinship> kinship = Kinship.of(report, longer.report);
            if (kinship.isPresent() && kinship.get().strength() > most) {
                most = kinship.get().strength();
                best = new Placed(report, longer, kinship.get());
            }
        }
        return Optional.ofNullable(best);
    }

    private void add(List<Placed> source) {
        Placed origin = source.stream()
                .min(Comparator.comparing(p -> p.report, Fingerprint.EARLIEST_FIRST))
                .orElseThrow();
        String id = origin.report.document().id();
        for (Placed placed : source) {
            String its = placed.report.document().id();
            byDocument.put(its, id);
            if (placed != origin) {
                copies.add(new Copy(its, id, why(placed, origin)));
            }
        }
    }

    /** By the origin itself, if they are akin; else by what it was found akin to, or by what was found akin to it. */
    private static String why(Placed placed, Placed origin) {
        Placed by = origin;
        while (by.akin != null && by.akin != placed) {
            by = by.akin;
        }
        Kinship found = placed.kinship;
        Fingerprint other = by.report;
        return Kinship.of(placed.report, origin.report)
                .map(Kinship::why)
                .orElseGet(() -> found != null
                        ? found.why()
                        : Kinship.of(placed.report, other).map(Kinship::why).orElse(""));
    }
}
