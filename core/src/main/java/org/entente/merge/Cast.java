package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.merge.Party.Likeness;
import org.entente.record.Actor;
import org.entente.record.Participant;

/**
 * Who took part in an event, by all of its claims: each once, under the most exact identity, most often named first.
 *
 * @param actors who did it; empty if no claim tells
 * @param recipients to whom
 */
record Cast(List<Actor> actors, List<Actor> recipients) {

    static Cast of(List<Profile> members) {
        Family family = members.get(0).family();
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Profile member : members) {
            member.claim().actors().forEach(p -> role(roles, p).asActor++);
            member.claim().recipients().forEach(p -> role(roles, p).asRecipient++);
        }
        List<Role> all = new ArrayList<>(roles.values());
        all.sort(Comparator.comparingInt(Role::named).reversed());
        List<Role> kept = new ArrayList<>();
        for (Role role : all) {
            if (all.stream().noneMatch(other -> other != role && other.replaces(role, family))) {
                kept.add(role);
            }
        }
        List<Actor> actors = kept.stream().filter(Role::acts).map(Role::actor).toList();
        List<Actor> recipients =
                kept.stream().filter(r -> !r.acts()).map(Role::actor).toList();
        boolean untold = members.stream().allMatch(m -> m.claim().actors().isEmpty());
        return actors.isEmpty() && !untold ? new Cast(recipients, List.of()) : new Cast(actors, recipients);
    }

    private static Role role(Map<String, Role> roles, Participant p) {
        Role role = roles.computeIfAbsent(p.actor().id(), id -> new Role());
        role.forms.merge(p.actor(), 1, Integer::sum);
        return role;
    }

    /** One actor in all claims of an event. */
    private static final class Role {
        private static final Comparator<Map.Entry<Actor, Integer>> BEST_FORM =
                Map.Entry.<Actor, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().country() != null)
                        .thenComparing(e -> e.getKey().toString());

        private final Map<Actor, Integer> forms = new HashMap<>();
        private int asActor;
        private int asRecipient;

        boolean acts() {
            return asActor >= asRecipient;
        }

        int named() {
            return asActor + asRecipient;
        }

        Actor actor() {
            return forms.entrySet().stream().max(BEST_FORM).orElseThrow().getKey();
        }

        /**
         * Whether {@code other} is the same party under a less exact name. In meetings and statements it is the person
         * who takes part, whoever else is named for him; an act of state is the state's unless most say otherwise.
         */
        boolean replaces(Role other, Family family) {
            if (!family.symmetric() && acts() != other.acts()) {
                return false;
            }
            Party mine = Party.of(actor());
            Party theirs = Party.of(other.actor());
            Likeness likeness = mine.likeness(theirs);
            if (theirs.generic() && !mine.generic()) {
                return likeness != Likeness.NONE;
            }
            if (likeness == Likeness.EXACT) {
                return exactness(mine) > exactness(theirs)
                        || (exactness(mine) == exactness(theirs)
                                && mine.actor().id().compareTo(theirs.actor().id()) < 0);
            }
            if (likeness != Likeness.OFFICIAL) {
                return false;
            }
            boolean personal = family == Family.MEETING || family == Family.STATEMENT;
            if (mine.person() != theirs.person()) {
                return mine.person() ? personal || named() >= other.named() : !personal && named() > other.named();
            }
            return !mine.actor().isState() && theirs.actor().isState();
        }

        /** An actor with an entry before one without; of those, the longer name. */
        private static int exactness(Party party) {
            return party.actor().isByWords() ? party.words().size() : Integer.MAX_VALUE;
        }
    }
}
