package org.entente.cli.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.dossier.Dossier;

/** Lets pass what the dossier does not have. It asks for some at once, and holds few bytes meanwhile. */
final class Sieve {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 8 << 20;

    private final Dossier dossier;
    private final Ledger ledger;
    private final Consumer<Work> fresh;
    private final List<Work> waiting = new ArrayList<>();
    private long bytes;

    Sieve(Dossier dossier, Ledger ledger, Consumer<Work> fresh) {
        this.dossier = dossier;
        this.ledger = ledger;
        this.fresh = fresh;
    }

    void take(Work work) {
        work.visit().begun();
        waiting.add(work);
        bytes += work.source().bytes().length;
        if (waiting.size() >= MOST || bytes >= MOST_BYTES) {
            flush();
        }
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        Set<String> known = dossier.known(waiting.stream().map(Work::sha256).toList());
        for (Work work : waiting) {
            if (known.contains(work.sha256()) || !ledger.begin(work.sha256())) {
                ledger.known(work);
            } else {
                fresh.accept(work);
            }
        }
        waiting.clear();
        bytes = 0;
    }
}
