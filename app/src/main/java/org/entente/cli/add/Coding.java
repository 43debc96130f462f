package org.entente.cli.add;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.entente.read.UnreadableException.Reason;

/** Reads and codes files in a bounded number of threads, and hands over what came of each as it comes. */
final class Coding {
    private static final long TICK_MILLIS = 200;

    private final Coder coder;
    private final int threads;
    private final Duration limit;
    private final BooleanSupplier stop;

    /** A job that has come to its end. */
    private record Ended(Job job, Outcome outcome) {}

    /**
     * @param limit how long one document may take before it is given up
     * @param stop asked again and again; once true, nothing new is begun and what is in flight is dropped
     */
    Coding(Coder coder, int threads, Duration limit, BooleanSupplier stop) {
        this.coder = coder;
        this.threads = threads;
        this.limit = limit;
        this.stop = stop;
    }

    /**
     * Goes through {@code files}.
     *
     * @param files content hash → file
     * @param outcomes takes, in the calling thread, what has come since it was called last; also called with nothing, at
     *     least every {@value #TICK_MILLIS} ms
     */
    void run(Map<String, SourceFile> files, Consumer<List<Outcome>> outcomes) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Coding::daemon);
        ExecutorCompletionService<Ended> done = new ExecutorCompletionService<>(pool);
        Iterator<Map.Entry<String, SourceFile>> rest = files.entrySet().iterator();
        Set<Job> inFlight = new HashSet<>();
        try {
            while (!stop.getAsBoolean() && (rest.hasNext() || !inFlight.isEmpty())) {
                while (rest.hasNext() && inFlight.size() < 2 * threads) { // so that no thread waits for the dossier
                    Map.Entry<String, SourceFile> next = rest.next();
                    Job job = new Job(coder, next.getKey(), next.getValue());
                    inFlight.add(job);
                    done.submit(() -> new Ended(job, job.call()));
                }
                List<Outcome> come = new ArrayList<>();
                Future<Ended> one = done.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
                for (; one != null; one = done.poll()) {
                    Ended ended = one.get();
                    if (inFlight.remove(ended.job())) { // else it was given up before it came
                        come.add(ended.outcome());
                    }
                }
                come.addAll(givenUp(inFlight, pool));
                outcomes.accept(come);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) { // not enough memory, say
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** What has taken too long. Its thread cannot be stopped, so that it gets a substitute. */
    private List<Outcome> givenUp(Set<Job> inFlight, ThreadPoolExecutor pool) {
        List<Outcome> outcomes = new ArrayList<>();
        inFlight.removeIf(job -> {
            if (!job.hasTakenLongerThan(limit)) {
                return false;
            }
            pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
            pool.setCorePoolSize(pool.getCorePoolSize() + 1);
            return outcomes.add(job.failed(Reason.FAULT, "given up after " + limit.toSeconds() + " seconds"));
        });
        return outcomes;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "coding");
        thread.setDaemon(true);
        return thread;
    }
}
