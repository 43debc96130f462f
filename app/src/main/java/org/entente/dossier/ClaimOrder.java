package org.entente.dossier;

/** In which order claims are listed. */
public enum ClaimOrder {
    /** By the document's date, undated ones last, then by document and place in it. */
    DOCUMENT,
    /** Least sure first, to be reviewed; of equal confidence as {@link #DOCUMENT}. */
    CONFIDENCE
}
