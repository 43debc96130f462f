package org.entente.annotate;

/**
 * A named mention in a sentence.
 *
 * @param kind what is named
 * @param start first token
 * @param end one past the last token
 */
public record Mention(Kind kind, int start, int end) {
    /** Classes of names, a common denominator of CoNLL, OntoNotes and the worldwide newswire set. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        LOCATION,
        FACILITY,
        /** Nationality, religion or political group, as noun or adjective: Belarusian. */
        NORP,
        PRODUCT,
        DATE,
        MONEY,
        MISC
    }

    public boolean contains(int token) {
        return start <= token && token < end;
    }
}
