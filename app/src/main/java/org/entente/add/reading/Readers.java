package org.entente.add.reading;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.entente.read.Format;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/**
 * Reads sources for any number of threads: what is cheap here, what is risky in a process of its own, of which there are
 * never more than threads that read.
 */
public final class Readers implements AutoCloseable {
    private final Reader reader = new Reader();
    private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * Reads one source.
     *
     * @throws UnreadableException if no document can be made of its bytes
     */
    public Document read(Source source) throws UnreadableException {
        if (!Format.of(source).risky()) {
            return reader.read(source);
        }
        ReaderProcess process = idle.poll();
        process = process == null ? new ReaderProcess() : process;
        try {
            return process.read(source);
        } finally {
            idle.push(process);
            if (closed) {
                close();
            }
        }
    }

    /** Ends the processes. */
    @Override
    public void close() {
        closed = true;
        for (ReaderProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
