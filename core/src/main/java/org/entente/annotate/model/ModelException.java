package org.entente.annotate.model;

import org.jspecify.annotations.Nullable;

/** The model's files are missing, broken, or not of the format that is read here. The message says which and what to do. */
public final class ModelException extends RuntimeException {
    ModelException(String where, String what, @Nullable Throwable cause) {
        super(
                "The model in " + where + " cannot be used: " + what + ". Point -D" + ModelFiles.PROPERTY
                        + " to a folder with " + String.join(", ", ModelFiles.NAMES)
                        + " of format " + Labels.FORMAT
                        + ", or leave it out and use the model that comes with Entente.",
                cause);
    }
}
