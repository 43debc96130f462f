package org.entente.record;

/**
 * The event types of PLOVER 2.0 (Open Event Data Alliance, PLOVER manual) with their quad classes, and one of ours:
 * {@link #STATEMENT}, for what is said and is no PLOVER event (CAMEO 01).
 *
 * <p>Quad classes: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. Where PLOVER's
 * draft contradicts itself, SANCTION is quad 4 and an investigation is ACCUSE with mode {@code investigate}.
 */
public enum EventType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4),
    STATEMENT(1);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** Quad class, 1 to 4. */
    public int quad() {
        return quad;
    }
}
