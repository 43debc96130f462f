package org.entente.read.pdf;

/** A PDF of which no text can be had. */
public final class PdfException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Fault {
        /** A password is needed. */
        ENCRYPTED,
        /** It breaks off or contradicts itself. */
        DAMAGED,
        /** It has more pages or glyphs than are read. */
        TOO_LARGE,
        /** It is nested so deeply that only somebody who wants to do harm writes it. */
        HOSTILE,
        /** Its pages show no text. */
        NO_TEXT
    }

    private final Fault fault;

    PdfException(Fault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
