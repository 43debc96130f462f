package org.entente.cli.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Entente;
import org.entente.dossier.Failure;
import org.entente.record.Document;

/** What a run has done so far. */
final class Tally {
    /** How many of a kind an account names. */
    static final int LISTED = 20;

    private final List<Failure> listed = new ArrayList<>();
    private final Map<String, Long> uncoded = new TreeMap<>();
    private long failures;
    private long documents;
    private long claims;

    void count(Outcome outcome) {
        if (outcome instanceof Outcome.Coded coded) {
            Document document = coded.document().document();
            documents++;
            claims += coded.document().claims().size();
            if (!Entente.codes(document)) {
                uncoded.merge(document.language(), 1L, Long::sum);
            }
        } else if (outcome instanceof Outcome.Failed failed) {
            failures++;
            if (listed.size() < LISTED) {
                listed.add(failed.failure());
            }
        }
    }

    long documents() {
        return documents;
    }

    long claims() {
        return claims;
    }

    long failures() {
        return failures;
    }

    /** The first of the failures. */
    List<Failure> listed() {
        return listed;
    }

    /** Documents that were added and carry no claims since they are in a language that is not coded: language → number. */
    Map<String, Long> uncoded() {
        return uncoded;
    }
}
