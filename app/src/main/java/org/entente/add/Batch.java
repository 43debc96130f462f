package org.entente.add;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.dossier.ReadFile;

/** Outcomes that are not yet in the dossier: few and young, so that a kill loses little. */
final class Batch {
    private static final int LARGEST = 32;
    private static final Duration OLDEST = Duration.ofSeconds(1);

    private final Dossier dossier;
    private final Ledger ledger;
    private final List<CodedDocument> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<ReadFile> files = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private long begun;

    Batch(Dossier dossier, Ledger ledger) {
        this.dossier = dossier;
        this.ledger = ledger;
    }

    void add(Outcome outcome) {
        begin();
        boolean last;
        if (outcome instanceof Outcome.Coded coded) {
            documents.add(coded.document());
            hashes.add(coded.document().document().sha256());
            last = outcome.visit().held();
        } else {
            Failure failure = ((Outcome.Failed) outcome).failure();
            failures.add(failure);
            Optional.ofNullable(failure.sha256()).ifPresent(hashes::add);
            last = outcome.visit().failed();
        }
        if (last) {
            over(outcome.visit());
        }
    }

    /** A visit of which all outcomes were added, now or before: its input is known as read from the same transaction on. */
    void over(Visit visit) {
        ledger.passed();
        visit.file().ifPresent(file -> {
            begin();
            files.add(file);
        });
    }

    private void begin() {
        if (size() == 0) {
            begun = System.nanoTime();
        }
    }

    private int size() {
        return documents.size() + failures.size() + files.size();
    }

    /** Writes it down if it is large or old enough. */
    void writeIfDue() {
        if (documents.size() >= LARGEST || (size() > 0 && System.nanoTime() - begun >= OLDEST.toNanos())) {
            write();
        }
    }

    /** Writes it down. */
    void write() {
        if (size() > 0) {
            dossier.add(List.copyOf(documents), List.copyOf(failures), List.copyOf(files));
            ledger.arrived(hashes);
            documents.clear();
            failures.clear();
            files.clear();
            hashes.clear();
        }
    }
}
