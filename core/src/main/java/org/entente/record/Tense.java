package org.entente.record;

/** Where a claim puts its happening, seen from the document's date. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE
}
