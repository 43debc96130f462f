package org.entente.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who in this JVM reads and who writes one dossier. DuckDB lets one process hold a file for writing, so nobody keeps it:
 * a writer opens it for one transaction, and readers share a session that ends when nobody has used it for a moment or
 * when a writer waits. Opening costs about 15 ms.
 *
 * <p>All of one JVM share one object for each folder, since locks of the operating system belong to the process.
 */
final class Sessions {
    /** How long an unused reading session stays open for the next reader. */
    private static final long IDLE_MILLIS = 50;
    /** The gap that writers leave to the readers of other processes between two transactions. */
    private static final long GAP_MILLIS = 10;

    private static final Map<Path, Sessions> OPEN = new HashMap<>();
    private static final ScheduledExecutorService CLOSER = closer();

    private final Path dir;
    private final Path file;
    private final FileLocks locks;

    @SuppressWarnings("ThreadLocalUsage") // of this folder: a thread may go through one dossier and write another
    private final ThreadLocal<@Nullable Session> entered = new ThreadLocal<>();

    private int users;
    private int readers;
    private int writersWaiting;
    private boolean writing;
    private @Nullable Session current;
    private @Nullable Future<?> closing;
    private long lastWrite = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(GAP_MILLIS);

    private Sessions(Path dir, Path file, FileLocks locks) {
        this.dir = dir;
        this.file = file;
        this.locks = locks;
    }

    /** The object for this folder; to be {@linkplain #leave() left} once. */
    static Sessions enter(Path dir, Path file, Path lock) throws IOException {
        synchronized (OPEN) {
            Sessions sessions = OPEN.get(dir);
            if (sessions == null) {
                sessions = new Sessions(dir, file, new FileLocks(lock));
                OPEN.put(dir, sessions);
            }
            sessions.users++;
            return sessions;
        }
    }

    void leave() throws IOException {
        // Within the monitor, so that nobody opens a second channel on the lock before the first is closed.
        synchronized (OPEN) {
            if (--users == 0) {
                OPEN.remove(dir);
                closeWhenUnused();
                locks.close();
            }
        }
    }

    /** Whether this thread is within {@link #read}. */
    boolean isReading() {
        return entered.get() != null;
    }

    /** Runs {@code work} beside other readers; may be nested. */
    <T extends @Nullable Object> T read(Deadline deadline, Session.Work<T> work) throws SQLException, IOException {
        Session outer = entered.get();
        if (outer != null) {
            return outer.run(work);
        }
        Session session = join(deadline);
        entered.set(session);
        try {
            return session.run(work);
        } finally {
            entered.remove();
            part();
        }
    }

    /** Runs {@code work} alone; never within {@link #read}. */
    <T extends @Nullable Object> T write(Deadline deadline, Session.Work<T> work) throws SQLException, IOException {
        return alone(deadline, () -> {
            try (Session session = Session.open(file, true, locks.exclusive(deadline), deadline)) {
                return session.run(work);
            }
        });
    }

    /** Runs {@code work} while no process has the database open, to make or replace its file. */
    <T extends @Nullable Object> T withoutDatabase(Deadline deadline, Errors.Work<T> work)
            throws SQLException, IOException {
        return alone(deadline, () -> {
            Closeable lock = locks.exclusive(deadline);
            try {
                return work.run();
            } finally {
                lock.close();
            }
        });
    }

    private <T extends @Nullable Object> T alone(Deadline deadline, Errors.Work<T> work)
            throws SQLException, IOException {
        if (entered.get() != null) {
            throw new IllegalStateException("a dossier cannot be written by what goes through it");
        }
        if (!locks.writable()) {
            throw new DossierException(
                    DossierException.Code.READ_ONLY, "the dossier " + dir + " may not be written", null);
        }
        leaveGap(deadline);
        beginWriting(deadline);
        try {
            return work.run();
        } finally {
            endWriting();
        }
    }

    private void leaveGap(Deadline deadline) {
        long since;
        synchronized (this) {
            since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastWrite);
        }
        if (since < GAP_MILLIS) {
            deadline.pause(GAP_MILLIS - since);
        }
    }

    private synchronized void beginWriting(Deadline deadline) throws IOException {
        writersWaiting++;
        try {
            while (writing || readers > 0) {
                await(deadline);
            }
            closeCurrent();
            writing = true;
        } finally {
            writersWaiting--;
            notifyAll();
        }
    }

    private synchronized void endWriting() {
        writing = false;
        lastWrite = System.nanoTime();
        notifyAll();
    }

    private synchronized Session join(Deadline deadline) throws SQLException, IOException {
        while (writing || writersWaiting > 0 || !mayJoin()) {
            await(deadline);
        }
        if (current == null) {
            current = Session.open(file, false, locks.shared(deadline), deadline);
        }
        readers++;
        if (closing != null) {
            closing.cancel(false);
            closing = null;
        }
        return current;
    }

    /** Whether a new reader may use the current session, or open one: not while a writer waits for it to end. */
    private boolean mayJoin() throws IOException {
        if (current != null && locks.writerWaits()) {
            if (readers > 0) {
                return false;
            }
            closeCurrent();
        }
        return true;
    }

    private synchronized void part() throws IOException {
        readers--;
        if (readers == 0) {
            if (locks.writerWaits()) {
                closeCurrent();
            } else {
                closing = CLOSER.schedule(this::closeIfUnused, IDLE_MILLIS, TimeUnit.MILLISECONDS);
            }
            notifyAll();
        }
    }

    private synchronized void closeIfUnused() {
        if (readers == 0) {
            try {
                closeCurrent();
            } catch (IOException e) {
                // Nothing was written in it; who opens the next one meets what is wrong.
                current = null;
            }
            notifyAll();
        }
    }

    private synchronized void closeWhenUnused() throws IOException {
        boolean interrupted = false;
        while (readers > 0 || writing) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        closeCurrent();
    }

    private void closeCurrent() throws IOException {
        Session session = current;
        current = null;
        if (session != null) {
            session.close();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private void await(Deadline deadline) {
        try {
            wait(deadline.millis());
        } catch (InterruptedException e) {
            throw deadline.interrupted(e);
        }
    }

    private static ScheduledExecutorService closer() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "dossier-closer");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }
}
