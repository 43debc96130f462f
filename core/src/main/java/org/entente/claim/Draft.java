package org.entente.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Lexicon.Entry;
import org.entente.record.Actor;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate says, before who says so, how sure it is, when and where are known.
 *
 * @param sentence where it stands
 * @param predicate its word
 * @param object its object, or the verb of its content ("agreed to buy"), or null
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param actors who acts; empty while nobody is known to
 * @param recipients on whom
 * @param anchor the word whose surroundings tell how sure it is: the predicate, or the verb that intends it
 * @param bound whether it is a journey whose host is not named as an actor: no claim unless its place tells
 * @param weight how well the pattern is known to hold, 0 to 1
 * @param sides how probable it is that just these act and undergo it, 0 to 1
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
        double weight,
        double sides) {

    private static final double UNREAD = 0.5;

    /** While nobody has looked. */
    private static final double UNSURE = 0.5;

    /** These befall somebody even where nobody is said to have done it: "was arrested". */
    private static final Set<EventType> SUFFERED =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.RETREAT);

    /** So probable events are told even if nobody in them is known. */
    private static final double PLAIN = 0.8;

    /** What a word tells by the model alone: nobody is known to act yet. */
    static Draft open(Sentence s, Token t, EventType type) {
        return new Draft(s, t, null, type, null, List.of(), List.of(), t, false, UNREAD, UNSURE);
    }

    /** The same as no reading of the lexicon has it. */
    Draft unread() {
        return new Draft(
                sentence,
                predicate,
                object,
                type,
                mode,
                actors,
                recipients,
                anchor,
                bound,
                Math.min(weight, UNREAD),
                sides);
    }

    /** Whether a reading of the lexicon has it, and not the model alone. */
    boolean isRead() {
        return weight > UNREAD;
    }

    /** Whether those who undergo it are all that need be known. */
    boolean isSuffered() {
        return isSuffered(sentence, predicate, type, recipients);
    }

    private static boolean isSuffered(Sentence s, Token t, EventType type, List<Participant> recipients) {
        boolean agentless = !t.isVerb() || Arguments.isPassive(s, t);
        boolean defeat = type == EventType.ASSAULT
                && recipients.stream().allMatch(p -> p.actor().isState()); // a team by its state's name
        return agentless && SUFFERED.contains(type) && !recipients.isEmpty() && !defeat;
    }

    /** The same between others. */
    Draft with(List<Participant> doers, List<Participant> others, double sure) {
        return new Draft(
                sentence,
                predicate,
                object,
                type,
                mode,
                doers,
                others,
                anchor,
                bound && others.isEmpty(),
                weight,
                sure);
    }

    /**
     * A draft by a reading of the lexicon; empty if the reading asks for sides that the words do not tell.
     *
     * @param mutual whether both sides do it to each other
     * @param weight how well patterns of this kind are known to hold
     */
    static Optional<Draft> of(
            Sentence s,
            Token t,
            @Nullable Token object,
            Entry entry,
            boolean mutual,
            @Nullable String mode,
            List<Participant> actors,
            List<Participant> recipients,
            double weight) {
        List<Participant> others = Sides.without(recipients, actors).stream()
                .filter(p -> entry.type() != EventType.CONSULT || !Described.isPress(p))
                .toList();
        if (mutual) {
            List<Participant> sides = Sides.union(actors, others);
            if (entry.is("plural") && sides.size() < 2) {
                return Optional.empty();
            }
            actors = sides;
            others = List.of();
        }
        boolean violent = entry.type() == EventType.ASSAULT || entry.type() == EventType.COERCE;
        boolean people = actors.stream().allMatch(p -> p.actor().kind() == Actor.Kind.GROUP);
        boolean nobody = !Described.anyPlaced(actors, others) && !(violent && people && !others.isEmpty());
        boolean told =
                s.triggerAt(t.index()).filter(g -> g.probability() >= PLAIN).isPresent();
        boolean suffered = told && isSuffered(s, t, entry.type(), others);
        if (actors.isEmpty() && !suffered || nobody && !told && !entry.is("crowd")) {
            return Optional.empty();
        }
        boolean lacksOther = entry.is("need") && others.isEmpty() && !(mutual && actors.size() > 1);
        boolean journey = "visit".equals(entry.mode()) && !entry.is("host");
        if (lacksOther && !journey) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                s,
                t,
                object,
                entry.type(),
                mode,
                actors,
                others,
                t,
                lacksOther,
                weight - (others.isEmpty() ? 0.1 : 0),
                UNSURE));
    }
}
