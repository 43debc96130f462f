package org.entente.annotate;

import org.jspecify.annotations.Nullable;

/** An engine's model cannot be used. The message says where it lies, what is wrong and what to do. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
