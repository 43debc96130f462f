package org.entente.cli.add;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;

/** Outcomes that are not yet in the dossier: few and young, so that a kill loses little. */
final class Batch {
    private static final int LARGEST = 16;
    private static final Duration OLDEST = Duration.ofSeconds(1);

    private final Dossier dossier;
    private final List<CodedDocument> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private long begun;

    Batch(Dossier dossier) {
        this.dossier = dossier;
    }

    void add(Outcome outcome) {
        if (documents.isEmpty() && failures.isEmpty()) {
            begun = System.nanoTime();
        }
        if (outcome instanceof Outcome.Coded coded) {
            documents.add(coded.document());
        } else if (outcome instanceof Outcome.Failed failed) {
            failures.add(failed.failure());
        }
    }

    /** Writes it down if it is large or old enough. */
    void writeIfDue() {
        int size = documents.size() + failures.size();
        if (size >= LARGEST || (size > 0 && System.nanoTime() - begun >= OLDEST.toNanos())) {
            write();
        }
    }

    /** Writes it down. */
    void write() {
        if (!documents.isEmpty() || !failures.isEmpty()) {
            dossier.add(List.copyOf(documents), List.copyOf(failures));
            documents.clear();
            failures.clear();
        }
    }
}
