package org.entente.web;

import io.javalin.http.HttpStatus;

/** Something that cannot be answered, with what the user can do about it. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String remedy;

    /**
     * @param status HTTP status of the answer
     * @param detail what is wrong
     * @param remedy what to do
     */
    Problem(HttpStatus status, String detail, String remedy) {
        super(detail);
        this.status = status;
        this.remedy = remedy;
    }

    static Problem badRequest(String detail, String remedy) {
        return new Problem(HttpStatus.BAD_REQUEST, detail, remedy);
    }

    static Problem noSuch(String kind, String id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "There is no " + kind + " " + id + " in this dossier.",
                "Check the address for a digit too few or too many, or look for it in the list of " + kind + "s."
                        + (kind.equals("event") ? " An event's id changes when claims join or leave it." : ""));
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
