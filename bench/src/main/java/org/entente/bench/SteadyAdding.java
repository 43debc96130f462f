package org.entente.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.jspecify.annotations.Nullable;

/** Adds documents to a dossier that others use, a few at a time, until it is closed. */
final class SteadyAdding implements AutoCloseable {
    private static final int BATCH = 5;
    private static final int PAUSE_MILLIS = 1000;

    private final Path dir;
    private final List<CodedDocument> documents;
    private final Thread thread = new Thread(this::run, "adding");
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean closed;
    private final AtomicInteger added = new AtomicInteger();

    private SteadyAdding(Path dir, List<CodedDocument> documents) {
        this.dir = dir;
        this.documents = documents;
    }

    static SteadyAdding start(Path dir, List<CodedDocument> documents) {
        SteadyAdding adding = new SteadyAdding(dir, documents);
        adding.thread.setUncaughtExceptionHandler((thread, e) -> adding.failure.set(e));
        adding.thread.start();
        return adding;
    }

    private void run() {
        try (Dossier dossier = Dossier.open(dir)) {
            for (int i = 0; !closed && i + BATCH <= documents.size(); i += BATCH) {
                dossier.add(documents.subList(i, i + BATCH), List.of());
                added.addAndGet(BATCH);
                dossier.refreshEvents(new Merger());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many documents are there so far, if not yet in events. */
    int added() {
        return added.get();
    }

    /** Waits for what is on its way. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("documents could not be added: " + failed.getMessage(), failed);
        }
    }
}
