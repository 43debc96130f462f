package org.entente.read.unpack;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Ends all unpacking, through whatever layers: the sink wants no more, or it or the stream that was handed in failed. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The sink wants no more. */
    Halt() {
        this(null);
    }

    Halt(@Nullable Throwable failure) {
        super(null, failure, false, false);
    }

    /** Fails as what was handed in failed, if it did. */
    void rethrow() throws IOException {
        Throwable failure = getCause();
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
