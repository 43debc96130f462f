package org.entente.read.unpack;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Ends all unpacking, through whatever layers: the sink wants no more, or the stream that was handed in failed. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable IOException failure;

    Halt(@Nullable IOException failure) {
        super(null, failure, false, false);
        this.failure = failure;
    }

    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
