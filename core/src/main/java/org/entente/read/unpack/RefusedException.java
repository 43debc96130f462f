package org.entente.read.unpack;

import java.io.IOException;
import org.entente.read.UnreadableException.Reason;

/** What is read is not merely broken off; {@code reason} says what else is wrong with it. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    RefusedException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
