package org.entente.add;

import java.util.Optional;
import org.entente.dossier.ReadFile;
import org.jspecify.annotations.Nullable;

/** One reading of one input: over when it was read to its end and all that it held has come to an outcome. */
final class Visit {
    private final @Nullable Input input;
    private long open = 1; // the reading itself
    private long documents;
    private long failures;
    private boolean whole;

    Visit(Input input) {
        this.input = input;
    }

    /** Of something that could not even be looked at; it is never over. */
    Visit() {
        input = null;
        open = Long.MAX_VALUE;
    }

    /** Something in it is on its way. */
    synchronized void begun() {
        open++;
    }

    /** A document of it is in the dossier, or will be with what is written next; true if that was the last of it. */
    synchronized boolean held() {
        documents++;
        return --open == 0;
    }

    /** Something of it failed; likewise. */
    synchronized boolean failed() {
        failures++;
        return --open == 0;
    }

    /**
     * The reading has ended; likewise.
     *
     * @param whole whether it came to the input's end, so that it need not be read again while it stays as it is
     */
    synchronized boolean ended(boolean whole) {
        this.whole = whole;
        return --open == 0;
    }

    /** What the dossier is to keep of it; to be asked when it is over. */
    synchronized Optional<ReadFile> file() {
        return input == null || !whole ? Optional.empty() : input.kept(documents, failures);
    }
}
