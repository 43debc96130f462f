package org.entente.dossier;

/**
 * How many events there are of each quad class.
 *
 * @param verbalCooperation quad 1
 * @param materialCooperation quad 2
 * @param verbalConflict quad 3
 * @param materialConflict quad 4
 */
public record Quads(long verbalCooperation, long materialCooperation, long verbalConflict, long materialConflict) {
    /** No events. */
    public static final Quads NONE = new Quads(0, 0, 0, 0);

    public long cooperation() {
        return verbalCooperation + materialCooperation;
    }

    public long conflict() {
        return verbalConflict + materialConflict;
    }

    public long total() {
        return cooperation() + conflict();
    }

    /** Those of both. */
    public Quads plus(Quads other) {
        return new Quads(
                verbalCooperation + other.verbalCooperation,
                materialCooperation + other.materialCooperation,
                verbalConflict + other.verbalConflict,
                materialConflict + other.materialConflict);
    }
}
