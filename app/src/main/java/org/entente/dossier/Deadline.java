package org.entente.dossier;

import java.nio.file.Path;
import java.time.Duration;

/** Until when a call waits for others to let go of a dossier. */
final class Deadline {
    private final Path dir;
    private final Duration patience;
    private final long end;

    Deadline(Path dir, Duration patience) {
        this.dir = dir;
        this.patience = patience;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** Milliseconds left, at least 1. */
    long millis() {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new DossierException(
                    DossierException.Code.LOCKED,
                    "the dossier " + dir + " was kept by another process for more than "
                            + Math.max(1, patience.toSeconds()) + " s",
                    null);
        }
        return left / 1_000_000 + 1;
    }

    /** Sleeps a little; throws when the time is up. */
    void pause(long millis) {
        try {
            Thread.sleep(Math.min(millis, millis()));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    DossierException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DossierException(DossierException.Code.IO, "interrupted while waiting for the dossier " + dir, e);
    }
}
