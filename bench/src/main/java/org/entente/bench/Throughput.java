package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.read.UnreadableException;

/** How much is done in a time by as many threads as the machine has cores. */
final class Throughput {
    private Throughput() {}

    /** Work on one item of many. */
    interface Work<T> {
        void on(T item) throws UnreadableException;
    }

    /**
     * Items done a second, round and round.
     *
     * @throws IOException if the work fails or is cut short
     */
    static <T> double of(List<T> items, int seconds, Work<T> work) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        AtomicInteger next = new AtomicInteger();
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < cores; t++) {
                running.add(threads.submit(() -> {
                    while (since(start) < seconds) {
                        work.on(items.get(next.getAndIncrement() % items.size()));
                    }
                    return null;
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
            return next.get() / since(start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("the measurement was cut short: " + e, e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Seconds since a {@link System#nanoTime()}. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
