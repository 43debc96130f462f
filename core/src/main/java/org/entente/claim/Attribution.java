package org.entente.claim;

import org.entente.annotate.Token;
import org.entente.claim.Cues.Stance;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document that somebody other than the outlet is made to say, believe or deny.
 *
 * @param kind how it is attributed
 * @param scope the content
 * @param holder who holds it
 * @param speaker the holder as an actor, or null if the text leaves it unnamed
 * @param stance how far the holder is committed to the content
 * @param sureness how sure the document is that the holder does so: "appeared to deny" is PR+
 * @param sentence index of the sentence with the cue, -1 if a speaker line is the cue
 * @param cue the attributing word, or null if a speaker line or an earlier sentence attributes
 * @param cueWords the attributing words
 */
record Attribution(
        Kind kind,
        Span scope,
        Holder holder,
        @Nullable Participant speaker,
        Stance stance,
        Factuality sureness,
        int sentence,
        @Nullable Token cue,
        Evidence cueWords) {

    /** How a content is attributed. */
    enum Kind {
        /** Through an agency or paper that passes on what another said; always outside of the speaker. */
        VIA,
        /** Said, written, believed. */
        SPEECH,
        /** Laid to another's charge: accused of. */
        ACCUSATION
    }

    /** The holder's commitment to a content that the words put at {@code local}. */
    Factuality commit(Factuality local) {
        if (sureness.denies() || sureness == Factuality.UNCOMMITTED) {
            return Factuality.UNCOMMITTED;
        }
        return Commitment.atMost(stance.commit(local), sureness);
    }

    Attribution over(Kind newKind, Span newScope) {
        return new Attribution(newKind, newScope, holder, speaker, stance, sureness, sentence, cue, cueWords);
    }
}
