package org.entente.cli.add;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what takes seconds to load, but no longer than it is wanted. */
final class Loading {
    private static final long TICK_MILLIS = 20;

    private Loading() {}

    /**
     * What {@code loader} gives, or nothing once {@code stop} says so; the loading thread is then left to itself.
     *
     * @throws java.util.concurrent.CompletionException if the loader threw
     */
    static <T> Optional<T> unless(BooleanSupplier stop, Supplier<T> loader) {
        CompletableFuture<T> loaded = CompletableFuture.supplyAsync(loader, Loading::inDaemon);
        while (!loaded.isDone()) {
            if (stop.getAsBoolean()) {
                return Optional.empty();
            }
            try {
                Thread.sleep(TICK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.of(loaded.join());
    }

    private static void inDaemon(Runnable work) {
        Thread thread = new Thread(work, "loading");
        thread.setDaemon(true);
        thread.start();
    }
}
