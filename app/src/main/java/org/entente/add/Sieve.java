package org.entente.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.entente.dossier.Dossier;

/** Lets pass what the dossier does not have. It asks for some at once, and holds few bytes meanwhile. */
final class Sieve {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 8 << 20;
    private static final long PAUSE_MILLIS = 50;

    private final Dossier dossier;
    private final Ledger ledger;
    private final Consumer<Work> fresh;
    private final List<Work> waiting = new ArrayList<>();
    private final List<Work> copies = new ArrayList<>(); // of what is on its way, and may yet fail
    private long bytes;

    Sieve(Dossier dossier, Ledger ledger, Consumer<Work> fresh) {
        this.dossier = dossier;
        this.ledger = ledger;
        this.fresh = fresh;
    }

    void take(Work work) {
        work.visit().begun();
        ledger.seen();
        waiting.add(work);
        bytes += work.source().bytes().length;
        if (waiting.size() >= MOST || bytes >= MOST_BYTES) {
            flush();
        }
    }

    /** Passes all on but copies of what is on its way. */
    void flush() {
        waiting.addAll(copies);
        copies.clear();
        if (waiting.isEmpty()) {
            return;
        }
        Set<String> known =
                dossier.known(waiting.stream().map(Work::sha256).distinct().toList());
        for (Work work : waiting) {
            if (known.contains(work.sha256())) {
                ledger.known(work);
            } else if (ledger.begin(work.sha256())) {
                fresh.accept(work);
            } else {
                copies.add(work);
            }
        }
        waiting.clear();
        bytes = copies.stream().mapToLong(c -> c.source().bytes().length).sum();
    }

    /** Passes all on, in the end copies too, when it is known what came of what they are copies of. */
    void finish(BooleanSupplier stop) {
        flush();
        try {
            while (!copies.isEmpty() && !stop.getAsBoolean()) {
                Thread.sleep(PAUSE_MILLIS);
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
