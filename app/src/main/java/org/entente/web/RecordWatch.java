package org.entente.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.dossier.Dossier;
import org.entente.dossier.DossierException;
import org.entente.merge.Merger;

/** Merges what was added here with the record below whenever a job has made that another, while the pages are served. */
final class RecordWatch implements AutoCloseable {
    private static final int EVERY_SECONDS = 1;

    private final Dossier dossier;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RecordWatch(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Watches, if there is a record below. */
    static RecordWatch over(Dossier dossier) {
        RecordWatch watch = new RecordWatch(dossier);
        if (dossier.isOverRecord()) {
            Thread thread = new Thread(watch::run, "record-watch");
            thread.setDaemon(true);
            thread.start();
        }
        return watch;
    }

    private void run() {
        try {
            while (!closed.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
                follow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            dossier.followRecord(new Merger());
        } catch (DossierException | IllegalStateException e) {
            // whoever asks for a page is told the same, unless the dossier has been closed
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
