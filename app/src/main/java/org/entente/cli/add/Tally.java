package org.entente.cli.add;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Failure;

/** What a run has done so far. */
final class Tally {
    private final List<Failure> failures = new ArrayList<>();
    private long documents;
    private long claims;

    void count(Outcome outcome) {
        if (outcome instanceof Outcome.Coded coded) {
            documents++;
            claims += coded.document().claims().size();
        } else if (outcome instanceof Outcome.Failed failed) {
            failures.add(failed.failure());
        }
    }

    void fail(List<Failure> more) {
        failures.addAll(more);
    }

    long documents() {
        return documents;
    }

    long claims() {
        return claims;
    }

    List<Failure> failures() {
        return failures;
    }
}
