package org.entente.merge;

import java.util.List;
import org.entente.record.Merge;

/**
 * Why an event is as it is: all that decided about it, in words.
 *
 * @param voices what each claim says on whether it is so, in the event's order; the standing follows from them
 * @param joined why its claims are one event
 * @param apart the claims of other events that come nearest, and why they stay there, the nearest first
 * @param differences the details in which its reports differ
 */
public record Why(List<Voiced> voices, List<Merge> joined, List<Apart> apart, List<Difference> differences) {
    public Why {
        voices = List.copyOf(voices);
        joined = List.copyOf(joined);
        apart = List.copyOf(apart);
        differences = List.copyOf(differences);
    }

    /**
     * A claim's say on whether the event is so.
     *
     * @param claim id of the claim
     * @param verdict for people: "asserted by One", "denied by North Korea"
     */
    public record Voiced(String claim, String verdict) {}
}
