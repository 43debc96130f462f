package org.entente.claim;

import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate says, before who says so, how sure it is, when and where are known.
 *
 * @param sentence where it stands
 * @param predicate its word
 * @param object its object, or null
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param actors who acts; not empty
 * @param recipients on whom
 * @param anchor the word whose surroundings tell how sure it is: the predicate, or the verb that intends it
 * @param bound whether it is a journey whose host is not named as an actor: no claim unless its place tells
 * @param weight how well the pattern is known to hold, 0 to 1
 */
record Draft(
        Sentence sentence,
        Token predicate,
        @Nullable Token object,
        EventType type,
        @Nullable String mode,
        List<Participant> actors,
        List<Participant> recipients,
        Token anchor,
        boolean bound,
        double weight) {}
