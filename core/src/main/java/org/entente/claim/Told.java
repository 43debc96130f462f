package org.entente.claim;

import java.util.Comparator;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.EventType;

/** How far the model's word is taken on what a word tells; its thresholds were chosen on our development gold. */
final class Told {
    /** From here on the model is believed. */
    private static final double SURE = 0.75;

    /** The type has to be that probable. */
    private static final double LIKELY = 0.5;

    /** A reading less probable gives way to what the model is sure of. */
    private static final double UNLIKELY = 0.05;

    private final Lexicon lexicon;

    Told(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the model takes {@code t} for an event, speech aside. */
    boolean is(Sentence s, Token t) {
        return s.triggerAt(t.index()).filter(Told::isSure).isPresent();
    }

    /** Whether the model is sure that it tells another event than this. */
    boolean isOther(Sentence s, Token t, EventType type) {
        return s.triggerAt(t.index())
                .filter(g -> g.probability(type) < UNLIKELY && most(g) >= SURE)
                .isPresent();
    }

    /** The event that the model takes it for, and where that is in doubt one that a reading of the word has; empty if none. */
    Optional<EventType> type(Sentence s, Token t) {
        return s.triggerAt(t.index()).filter(Told::isSure).flatMap(g -> type(s, t, g));
    }

    private Optional<EventType> type(Sentence s, Token t, Trigger trigger) {
        return lexicon.readings(s, t).stream()
                .map(Entry::type)
                .max(Comparator.comparingDouble(trigger::probability))
                .filter(type -> trigger.probability(type) > most(trigger) / 2)
                .or(trigger::event)
                .filter(type -> trigger.probability(type) >= LIKELY);
    }

    private static boolean isSure(Trigger trigger) {
        return trigger.probability() - trigger.probability(EventType.STATEMENT) >= SURE;
    }

    private static double most(Trigger trigger) {
        return trigger.event().map(trigger::probability).orElse(0.0);
    }
}
