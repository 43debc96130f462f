package org.entente.annotate;

import java.util.Map;
import org.entente.record.EventType;

/** What one actor does to another in a sentence, as PLOVER's types. */
public interface EventTypes {
    /**
     * The probability of each type; types that the engine does not know are absent.
     *
     * @param source who does it, a range of tokens
     * @param target to whom
     */
    Map<EventType, Double> types(Sentence sentence, Range source, Range target);

    /** Tokens {@code start} to {@code end}, excluded. */
    record Range(int start, int end) {}
}
