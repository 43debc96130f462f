package org.entente.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Decision;
import org.entente.record.Holder;
import org.entente.record.Participant;

/** Which actors are others than they were taken for. */
final class Renaming {
    private final Map<String, Actor> right = new HashMap<>();

    void put(Decision.Rename rename) {
        right.put(rename.actor().id(), rename.right());
    }

    Set<String> ids() {
        return Set.copyOf(right.keySet());
    }

    Claim of(Claim claim) {
        if (right.isEmpty()) {
            return claim;
        }
        return claim.withActors(
                claim.actors().stream().map(this::of).toList(),
                claim.recipients().stream().map(this::of).toList(),
                claim.holders().stream().map(this::of).toList());
    }

    private Participant of(Participant participant) {
        return new Participant(of(participant.actor()), participant.mention());
    }

    private Holder of(Holder holder) {
        String id = holder.id();
        Actor taken = id == null ? null : right.get(id);
        if (taken == null) {
            return holder;
        }
        Actor last = of(taken);
        return new Holder(holder.kind(), last.id(), last.name(), last.country(), holder.cue());
    }

    /** Who it is in the end, should who it was taken for be taken for another again. */
    private Actor of(Actor actor) {
        Actor at = actor;
        Set<String> passed = new HashSet<>();
        while (passed.add(at.id()) && right.containsKey(at.id())) {
            at = right.getOrDefault(at.id(), at);
        }
        return at;
    }
}
