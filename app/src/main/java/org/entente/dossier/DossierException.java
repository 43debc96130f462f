package org.entente.dossier;

import org.jspecify.annotations.Nullable;

/** A dossier cannot do what was asked. The message says what went wrong and where; {@link #remedy()} what to do. */
public final class DossierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong; stable names. */
    public enum Code {
        /** The folder holds something else. */
        NOT_A_DOSSIER("name an empty or new folder with --dossier, or the folder of a dossier"),
        /** It was written in a format that this version does not know. */
        OTHER_VERSION("use the version that wrote it, or add its reports to a new dossier"),
        /** Another process kept it for longer than the patience that was given. */
        LOCKED("wait for the other command on this dossier to end, or end it, then try again"),
        /** It would have to be written, and may not. */
        READ_ONLY("check the owner and the permissions of the folder, or copy the dossier to a place you may write"),
        /** There is no room left. */
        DISK_FULL(
                "free some space on the disk of the dossier, then run the same command again: nothing is added twice"),
        /** Its files are not as they were written. */
        DAMAGED("restore the folder from a copy, or add the reports to a new dossier"),
        /** An abbreviated id fits more than one. */
        AMBIGUOUS_ID("give more digits of the id"),
        /** Reading or writing failed for another reason. */
        IO("check the disk of the dossier, then run the same command again: nothing is added twice");

        private final String remedy;

        Code(String remedy) {
            this.remedy = remedy;
        }
    }

    private final Code code;

    DossierException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** What a user can do about it. */
    public String remedy() {
        return code.remedy;
    }
}
