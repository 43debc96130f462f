package org.entente.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Standing;
import org.entente.record.Tense;

/**
 * How an event stands, from what each of its claims has to say.
 *
 * <p>First, each claim has voices, by the author's factuality and that of the innermost holder:
 *
 * <table>
 * <caption>Claim → voices</caption>
 * <tr><th>author</th><th>holder</th><th>besides</th><th>voice</th></tr>
 * <tr><td>CT+ PR+</td><td>any</td><td></td><td>ASSERTED</td></tr>
 * <tr><td>PS± Uu</td><td>CT+ PR+</td><td>of another's doing, or of a deed</td><td>ATTRIBUTED</td></tr>
 * <tr><td>PS± Uu</td><td>CT+ PR+</td><td>of what he himself does by saying it</td><td>ASSERTED</td></tr>
 * <tr><td>CT+ PR+</td><td>any</td><td>future</td><td>PLANNED</td></tr>
 * <tr><td>PS± Uu</td><td>CT+ PR+</td><td>future</td><td>PLANNED</td></tr>
 * <tr><td>not CT± PR±</td><td>PS+</td><td></td><td>POSSIBLE</td></tr>
 * <tr><td>CT- PR-</td><td>any</td><td></td><td>DENIED</td></tr>
 * <tr><td>any</td><td>CT- PR-</td><td></td><td>DENIED</td></tr>
 * <tr><td>PS- Uu</td><td>PS- Uu</td><td></td><td>OPEN</td></tr>
 * <tr><td>any</td><td>any</td><td>hypothetical</td><td>OPEN</td></tr>
 * </table>
 *
 * <p>Whoever states, supports, requests, accuses, rejects, threatens or sanctions does so by saying it, so his own word
 * for it is enough. Whoever says that he met, gave, tested or struck only says so: that stays attributed. A statement
 * that its speaker makes is made whatever it says, also when it says no.
 *
 * <p>Then, of all voices, the first row that fits:
 *
 * <table>
 * <caption>Voices → standing</caption>
 * <tr><td>DENIED and any of ASSERTED, ATTRIBUTED, PLANNED, POSSIBLE</td><td>DISPUTED</td></tr>
 * <tr><td>DENIED</td><td>DENIED</td></tr>
 * <tr><td>ASSERTED</td><td>REPORTED</td></tr>
 * <tr><td>ATTRIBUTED</td><td>ALLEGED</td></tr>
 * <tr><td>PLANNED</td><td>PLANNED</td></tr>
 * <tr><td>POSSIBLE, OPEN</td><td>HYPOTHETICAL</td></tr>
 * </table>
 */
final class Standings {
    /** PLOVER's context of what lies ahead. */
    static final String FUTURE_CONTEXT = "future";

    /** PLOVER's context of what is only imagined. */
    static final String HYPOTHETICAL_CONTEXT = "hypothetical";

    private static final Set<EventType> DONE_BY_SAYING = EnumSet.of(
            EventType.STATEMENT,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SANCTION);

    /** What a claim has to say on whether its event is so. */
    enum Voice {
        ASSERTED,
        ATTRIBUTED,
        PLANNED,
        POSSIBLE,
        DENIED,
        OPEN
    }

    private Standings() {}

    static Standing of(List<Claim> claims) {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        claims.forEach(c -> voices.addAll(voices(c)));
        boolean affirmed = voices.contains(Voice.ASSERTED)
                || voices.contains(Voice.ATTRIBUTED)
                || voices.contains(Voice.PLANNED)
                || voices.contains(Voice.POSSIBLE);
        if (voices.contains(Voice.DENIED)) {
            return affirmed ? Standing.DISPUTED : Standing.DENIED;
        }
        if (voices.contains(Voice.ASSERTED)) {
            return Standing.REPORTED;
        }
        if (voices.contains(Voice.ATTRIBUTED)) {
            return Standing.ALLEGED;
        }
        return voices.contains(Voice.PLANNED) ? Standing.PLANNED : Standing.HYPOTHETICAL;
    }

    /** The voices of one claim; not empty. */
    static Set<Voice> voices(Claim claim) {
        if (claim.contexts().contains(HYPOTHETICAL_CONTEXT)) {
            return EnumSet.of(Voice.OPEN);
        }
        if (claim.type() == EventType.STATEMENT && ownWord(claim)) {
            return EnumSet.of(Voice.ASSERTED);
        }
        Factuality author = claim.authorFactuality();
        Factuality holder = claim.factuality();
        boolean future = claim.tense() == Tense.FUTURE || claim.contexts().contains(FUTURE_CONTEXT);
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        if (committed(author)) {
            voices.add(future ? Voice.PLANNED : Voice.ASSERTED);
        } else if (committed(holder) && claim.attributed()) {
            boolean done = DONE_BY_SAYING.contains(claim.type()) && ownWord(claim);
            voices.add(future ? Voice.PLANNED : done ? Voice.ASSERTED : Voice.ATTRIBUTED);
        } else if (holder == Factuality.POSSIBLE) {
            voices.add(Voice.POSSIBLE);
        }
        if (denied(author) || denied(holder)) {
            voices.add(Voice.DENIED);
        }
        return voices.isEmpty() ? EnumSet.of(Voice.OPEN) : voices;
    }

    /** Whether the innermost holder is one of those who did it, or speaks for him. */
    private static boolean ownWord(Claim claim) {
        Holder holder = claim.innermost();
        if (holder.kind() != Holder.Kind.ACTOR) {
            return false;
        }
        for (Participant p : claim.actors()) {
            boolean spokesman = holder.country() != null
                    && holder.country().equals(p.actor().country())
                    && Party.of(p.actor()).governs();
            if (Objects.equals(holder.id(), p.actor().id()) || spokesman) {
                return true;
            }
        }
        return false;
    }

    private static boolean committed(Factuality f) {
        return f == Factuality.CERTAIN || f == Factuality.PROBABLE;
    }

    private static boolean denied(Factuality f) {
        return f == Factuality.CERTAINLY_NOT || f == Factuality.PROBABLY_NOT;
    }
}
