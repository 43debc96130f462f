package org.entente.dossier;

import java.util.List;
import org.entente.record.Actor;

/**
 * Who takes part in the same events.
 *
 * @param actor who
 * @param byQuad in how many events of each quad class, 1 to 4, in this order
 */
public record Partner(Actor actor, List<Long> byQuad) {
    public Partner {
        byQuad = List.copyOf(byQuad);
    }

    /** In how many events. */
    public long events() {
        return byQuad.stream().mapToLong(n -> n).sum();
    }

    /** In how many of this quad class, 1 to 4. */
    public long of(int quad) {
        return byQuad.get(quad - 1);
    }
}
