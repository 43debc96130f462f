package org.entente.merge;

import java.util.Locale;
import java.util.Set;
import org.entente.record.Claim;
import org.entente.record.EventType;

/**
 * Event types under which reports may file one and the same happening. Only claims of one family are compared.
 *
 * <p>The families are narrow on purpose: two types share one only where wording, not substance, decides between them.
 * An accusation and the deed that it alleges are of different families, so they never become one event.
 */
enum Family {
    /** Meetings, visits, calls, planned or held. */
    MEETING(Kind.MEETING, true),
    /** Deals that were made. */
    AGREEMENT(Kind.DEED, true),
    /** Help and joint work: who writes "supplied" and who writes "cooperated" may mean the same. */
    HELP(Kind.DEED, false),
    /** Giving way, in words or on the ground. */
    YIELDING(Kind.DEED, false),
    PROTEST(Kind.DEED, false),
    SANCTION(Kind.DEED, false),
    MOBILIZE(Kind.DEED, false),
    COERCE(Kind.DEED, false),
    ASSAULT(Kind.DEED, false),
    STATEMENT(Kind.SPEECH, false),
    SUPPORT(Kind.SPEECH, false),
    REQUEST(Kind.SPEECH, false),
    ACCUSE(Kind.SPEECH, false),
    REJECT(Kind.SPEECH, false),
    THREATEN(Kind.SPEECH, false);

    /** How often such things happen between the same actors, and so how much must agree. */
    enum Kind {
        /** Actors with time or place tell one from another. */
        MEETING,
        /** Actors with two of time, place and words do. */
        DEED,
        /** Said every day: only the words tell one from another. */
        SPEECH
    }

    private static final Set<String> MEETING_MODES = Set.of("meet", "visit", "host", "phone", "mediate");

    private final Kind kind;
    private final boolean symmetric;

    Family(Kind kind, boolean symmetric) {
        this.kind = kind;
        this.symmetric = symmetric;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it is the same happening with actors and recipients exchanged. */
    boolean symmetric() {
        return symmetric;
    }

    static Family of(Claim claim) {
        return of(claim.type(), claim.mode() == null ? "" : claim.mode());
    }

    /** The family of a type; an agreement to meet is a meeting planned. */
    static Family of(EventType type, String mode) {
        return switch (type) {
            case CONSULT -> MEETING;
            case AGREE -> MEETING_MODES.contains(mode.toLowerCase(Locale.ROOT)) ? MEETING : AGREEMENT;
            case AID, COOPERATE -> HELP;
            case CONCEDE, RETREAT -> YIELDING;
            case PROTEST -> PROTEST;
            case SANCTION -> SANCTION;
            case MOBILIZE -> MOBILIZE;
            case COERCE -> COERCE;
            case ASSAULT -> ASSAULT;
            case STATEMENT -> STATEMENT;
            case SUPPORT -> SUPPORT;
            case REQUEST -> REQUEST;
            case ACCUSE -> ACCUSE;
            case REJECT -> REJECT;
            case THREATEN -> THREATEN;
        };
    }
}
