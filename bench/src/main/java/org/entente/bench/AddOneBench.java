package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;

/**
 * How long it takes until the events of one more document can be seen in a dossier on disk that holds {@link SyntheticClaims}:
 * documents of the same flood, so that they share actors and happenings with the rest. Likewise of one more decision of a person.
 */
final class AddOneBench implements Bench {
    private static final int ADDED = 20;
    private static final int CLAIMS_A_DOCUMENT = 10;
    private static final long SEED = 1;

    @Override
    public String name() {
        return "add-one";
    }

    @Override
    public String measures() {
        return "seconds until the events of one more document, or decision, are there; DATA is the number of claims in the dossier; main: worst";
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        int number = MergeScaleBench.number(data.toString());
        List<CodedDocument> all =
                SyntheticDossier.documents(new SyntheticClaims(number + 2 * ADDED * CLAIMS_A_DOCUMENT, SEED));
        int held = all.size() - 2 * ADDED;
        Path dir = Files.createTempDirectory("entente-add-one");
        try {
            long start = System.nanoTime();
            SyntheticDossier.put(dir, all.subList(0, held));
            double batch = Throughput.since(start);
            List<Double> reopened = reopened(dir, all.subList(held, held + ADDED));
            List<Double> open = open(dir, all.subList(held + ADDED, all.size()));
            start = System.nanoTime();
            try (Dossier dossier = Dossier.open(dir)) {
                dossier.refreshOrigins(new Merger());
            }
            double origins = Throughput.since(start);
            List<Double> corrected = corrected(dir, all.subList(held - ADDED, held + ADDED));
            return List.of(
                    new Figure("documents", held, 0),
                    new Figure("seconds_for_all", batch),
                    new Figure("seconds_for_origins", origins),
                    new Figure("corrected_median", rank(corrected, ADDED / 2)),
                    new Figure("corrected_worst", rank(corrected, ADDED - 1)),
                    new Figure("reopened_median", rank(reopened, ADDED / 2)),
                    new Figure("reopened_worst", rank(reopened, ADDED - 1)),
                    new Figure("median", rank(open, ADDED / 2)),
                    new Figure("worst", rank(open, ADDED - 1)));
        } finally {
            SyntheticDossier.delete(dir);
        }
    }

    private static double rank(List<Double> seconds, int rank) {
        return seconds.stream().sorted().toList().get(rank);
    }

    private static List<Double> reopened(Path dir, List<CodedDocument> documents) {
        List<Double> seconds = new ArrayList<>();
        for (CodedDocument document : documents) {
            long start = System.nanoTime();
            try (Dossier dossier = Dossier.open(dir)) {
                add(dossier, document);
                seconds.add(Throughput.since(start));
            }
        }
        return seconds;
    }

    private static List<Double> open(Path dir, List<CodedDocument> documents) {
        List<Double> seconds = new ArrayList<>();
        try (Dossier dossier = Dossier.open(dir)) {
            for (CodedDocument document : documents) {
                long start = System.nanoTime();
                add(dossier, document);
                seconds.add(Throughput.since(start));
            }
        }
        return seconds;
    }

    /** Decisions on these documents, of each kind in turn. */
    private static List<Double> corrected(Path dir, List<CodedDocument> documents) {
        List<Double> seconds = new ArrayList<>();
        try (Dossier dossier = Dossier.open(dir)) {
            for (int i = 0; i < ADDED; i++) {
                Claim claim = documents.get(2 * i).claims().get(0);
                Claim other = documents.get(2 * i + 1).claims().get(0);
                Decision decision =
                        switch (i % 4) {
                            case 0 -> new Decision.Reject(claim);
                            case 1 -> new Decision.Join(claim, other);
                            case 2 -> new Decision.Part(claim, other);
                            default -> new Decision.Undo("k" + (i - 1));
                        };
                long start = System.nanoTime();
                dossier.correct(List.of(new Correction("k" + i, "bench", Instant.ofEpochSecond(i), decision, null)));
                dossier.refresh(new Merger());
                seconds.add(Throughput.since(start));
                boolean rejected = decision instanceof Decision.Reject;
                if (dossier.stale() || dossier.eventOf(claim.id()).isPresent() == rejected) {
                    throw new IllegalStateException("not in force: " + decision);
                }
            }
        }
        return seconds;
    }

    private static void add(Dossier dossier, CodedDocument document) {
        dossier.add(List.of(document), List.of());
        dossier.refreshEvents(new Merger());
        List<String> ids = document.claims().stream().map(Claim::id).toList();
        if (dossier.eventsOf(ids).size() != ids.size()) {
            throw new IllegalStateException(
                    "claims without an event, of " + document.document().id());
        }
    }
}
