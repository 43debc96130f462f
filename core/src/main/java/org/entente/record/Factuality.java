package org.entente.record;

/**
 * How far a holder is committed to a content being true (FactBank, Saurí and Pustejovsky 2009, with its two
 * underspecified values folded into {@link #UNCOMMITTED}).
 */
public enum Factuality {
    CERTAIN("CT+"),
    PROBABLE("PR+"),
    POSSIBLE("PS+"),
    CERTAINLY_NOT("CT-"),
    PROBABLY_NOT("PR-"),
    POSSIBLY_NOT("PS-"),
    UNCOMMITTED("Uu");

    private final String code;

    Factuality(String code) {
        this.code = code;
    }

    /** FactBank's code: CT+, PR+, PS+, CT-, PR-, PS-, Uu. */
    public String code() {
        return code;
    }

    /**
     * The value with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Factuality of(String code) {
        for (Factuality f : values()) {
            if (f.code.equals(code)) {
                return f;
            }
        }
        throw new IllegalArgumentException("not a factuality: " + code);
    }

    public boolean affirms() {
        return this == CERTAIN || this == PROBABLE || this == POSSIBLE;
    }

    public boolean denies() {
        return this == CERTAINLY_NOT || this == PROBABLY_NOT || this == POSSIBLY_NOT;
    }

    /** How sure, whatever the polarity: 3 certain, 2 probable, 1 possible, 0 uncommitted. */
    public int sureness() {
        return switch (this) {
            case CERTAIN, CERTAINLY_NOT -> 3;
            case PROBABLE, PROBABLY_NOT -> 2;
            case POSSIBLE, POSSIBLY_NOT -> 1;
            case UNCOMMITTED -> 0;
        };
    }

    /** The opposite polarity, equally sure. */
    public Factuality negated() {
        return switch (this) {
            case CERTAIN -> CERTAINLY_NOT;
            case PROBABLE -> PROBABLY_NOT;
            case POSSIBLE -> POSSIBLY_NOT;
            case CERTAINLY_NOT -> CERTAIN;
            case PROBABLY_NOT -> PROBABLE;
            case POSSIBLY_NOT -> POSSIBLE;
            case UNCOMMITTED -> UNCOMMITTED;
        };
    }
}
