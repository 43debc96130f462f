package org.entente.add;

import java.util.function.Supplier;
import org.entente.add.reading.Readers;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;
import org.jspecify.annotations.Nullable;

/** What makes documents and claims. The coder is loaded with the first document that can be read, since that takes seconds. */
public final class Engine implements AutoCloseable {
    private final Readers readers = new Readers();
    private final Supplier<Coder> loader;
    private final Runnable loading;
    private @Nullable Coder coder;

    /** The coder could not be loaded. */
    static final class LoadException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final RuntimeException why;

        LoadException(RuntimeException why) {
            super(why);
            this.why = why;
        }

        RuntimeException why() {
            return why;
        }
    }

    /**
     * @param loader of the coder
     * @param loading run before the coder is loaded
     */
    public Engine(Supplier<Coder> loader, Runnable loading) {
        this.loader = loader;
        this.loading = loading;
    }

    Document read(Source source) throws UnreadableException {
        return readers.read(source);
    }

    synchronized Coder coder() {
        Coder its = coder;
        if (its == null) {
            loading.run();
            try {
                its = loader.get();
            } catch (RuntimeException e) {
                throw new LoadException(e);
            }
            coder = its;
        }
        return its;
    }

    /** Ends the processes that read. */
    @Override
    public void close() {
        readers.close();
    }
}
