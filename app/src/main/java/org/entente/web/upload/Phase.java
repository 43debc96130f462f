package org.entente.web.upload;

/** How far a job is. */
public enum Phase {
    /** Others are before it. */
    WAITING,
    /** The language model is being loaded. */
    LOADING,
    /** Reports are read and coded. */
    READING,
    /** The events that the new claims touch are computed. */
    COMPUTING,
    /** All of it was added, or is listed with its reason. */
    DONE,
    /** It was stopped; what was added before stays. */
    CANCELLED,
    /** The dossier could not take it. */
    FAILED;

    /** Whether nothing more will come of it. */
    public boolean isOver() {
        return compareTo(DONE) >= 0;
    }
}
