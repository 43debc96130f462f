package org.entente.add;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.entente.read.UnreadableException.Reason;

/**
 * Reads and codes sources in a bounded number of threads. One thread {@linkplain #submit submits}, another {@linkplain #come takes}
 * what has come of them.
 */
final class Coding implements AutoCloseable {
    /** How long one document may take, unless told otherwise. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long TICK_MILLIS = 200;
    private static final int CLOSING_SECONDS = 10;

    private final Engine engine;
    private final Duration limit;
    private final BooleanSupplier stop;
    private final ThreadPoolExecutor pool;
    private final ExecutorCompletionService<Ended> done;
    private final Semaphore room;
    private final Set<Job> inFlight = ConcurrentHashMap.newKeySet();

    /** A job that has come to its end. */
    private record Ended(Job job, Outcome outcome) {}

    /**
     * @param limit how long one document may take before it is given up
     * @param stop once true, nothing new is begun
     */
    Coding(Engine engine, int threads, Duration limit, BooleanSupplier stop) {
        this.engine = engine;
        this.limit = limit;
        this.stop = stop;
        pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Coding::daemon);
        done = new ExecutorCompletionService<>(pool);
        room = new Semaphore(2 * threads); // so that no thread waits for the dossier
    }

    /** Takes a source on, once there is room for it; drops it if it is to stop. */
    void submit(Work work) {
        try {
            boolean taken = false;
            while (!taken && !stop.getAsBoolean()) {
                taken = room.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (taken) {
                Job job = new Job(engine, work);
                inFlight.add(job);
                done.submit(() -> new Ended(job, job.call()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether nothing is on its way. */
    boolean isIdle() {
        return inFlight.isEmpty();
    }

    /** What has come since it was called last; waits for it at most {@value #TICK_MILLIS} ms. */
    List<Outcome> come() {
        List<Outcome> come = new ArrayList<>();
        try {
            Future<Ended> one = done.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            for (; one != null; one = done.poll()) {
                Ended ended = one.get();
                if (inFlight.remove(ended.job())) { // else it was given up before it came
                    room.release();
                    come.add(ended.outcome());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
        giveUp(come);
        return come;
    }

    private static RuntimeException unchecked(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) { // not enough memory, say
            throw error;
        }
        return cause instanceof Engine.LoadException loading ? loading.why() : new IllegalStateException(cause);
    }

    /** What has taken too long. Its thread cannot be stopped, so that it gets a substitute. */
    private void giveUp(List<Outcome> outcomes) {
        inFlight.removeIf(job -> {
            if (!job.hasTakenLongerThan(limit)) {
                return false;
            }
            room.release();
            pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
            pool.setCorePoolSize(pool.getCorePoolSize() + 1);
            return outcomes.add(job.failed(Reason.TIME, "given up after " + limit.toSeconds() + " seconds"));
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "coding");
        thread.setDaemon(true);
        return thread;
    }

    /** Drops what is on its way. A document that is being coded is waited for a while, since models may not go while they are used. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            pool.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
