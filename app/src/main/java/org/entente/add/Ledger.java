package org.entente.add;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.dossier.Failure;
import org.entente.dossier.ReadFile;
import org.jspecify.annotations.Nullable;

/** What the reading thread has to tell, and the writing thread takes from it. Safe for use by both. */
final class Ledger {
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong leftAlone = new AtomicLong(); // bytes too
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicLong known = new AtomicLong();
    private final AtomicLong copies = new AtomicLong(); // of those that are known, what was found in this run
    private final AtomicLong failedBefore = new AtomicLong();
    private final Queue<Outcome.Failed> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Work> there = new ConcurrentLinkedQueue<>();
    private final Queue<Visit> over = new ConcurrentLinkedQueue<>();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;
    private volatile @Nullable Throwable broken;

    /** The bytes of an input, counted as they are read. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                bytes.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, length);
                bytes.addAndGet(Math.max(n, 0));
                return n;
            }
        };
    }

    /** An input is as it was when it was read before. */
    void unchanged(Input input, ReadFile before) {
        leftAlone.addAndGet(input.size());
        passed.incrementAndGet();
        known.addAndGet(before.documents());
        failedBefore.addAndGet(before.failures());
    }

    /** All that came of an input is written down, or will be with what is written next. */
    void passed() {
        passed.incrementAndGet();
    }

    /** Something was found that will come to an outcome. */
    void seen() {
        seen.incrementAndGet();
    }

    /** Whether nothing of this hash is on its way; from now on something is. */
    boolean begin(String sha256) {
        return inFlight.add(sha256);
    }

    /** What was on its way has arrived. */
    void arrived(Collection<String> sha256) {
        inFlight.removeAll(sha256);
    }

    /** The dossier has it, or will have it. */
    void known(Work work) {
        known.incrementAndGet();
        copies.incrementAndGet();
        there.add(work);
        if (work.visit().held()) {
            over(work.visit());
        }
    }

    void failed(Visit visit, Failure failure) {
        seen();
        failures.add(new Outcome.Failed(visit, failure));
    }

    /** All that an input held has come to an outcome. */
    void over(Visit visit) {
        over.add(visit);
    }

    /** There is no more. */
    void end() {
        ended = true;
    }

    /** Reading cannot go on. */
    void fail(Throwable why) {
        broken = why;
        ended = true;
    }

    /**
     * Whether there is no more.
     *
     * @throws RuntimeException that made reading end early
     */
    boolean isEnded() {
        Throwable why = broken;
        if (why instanceof RuntimeException e) {
            throw e;
        }
        if (why instanceof Error e) {
            throw e;
        }
        return ended;
    }

    /**
     * How many bytes have been worked through, about: those that were read, by the share of what was found in them that has come to
     * an outcome.
     *
     * @param outcomes how many documents and failures have come
     */
    long workedThrough(long outcomes) {
        long found = seen.get();
        double share = found == 0 ? 1 : Math.min(1, (outcomes + copies.get()) / (double) found);
        return leftAlone.get() + (long) (bytes.get() * share);
    }

    Passed account() {
        return new Passed(passed.get(), known.get(), failedBefore.get());
    }

    List<Outcome> failures() {
        return taken(failures);
    }

    /** What the dossier has already. */
    List<Work> there() {
        return taken(there);
    }

    List<Visit> over() {
        return taken(over);
    }

    private static <T, S extends T> List<T> taken(Queue<S> queue) {
        List<T> some = new ArrayList<>();
        for (S one = queue.poll(); one != null; one = queue.poll()) {
            some.add(one);
        }
        return some;
    }
}
