package org.entente.record;

import java.util.List;

/**
 * Why a claim is part of an event: the claim that it was joined to, and what the two agree on.
 *
 * @param claim the claim that was joined
 * @param with the claim of the event with which it agrees best
 * @param agreements what spoke for it; not empty
 */
public record Merge(String claim, String with, List<Agreement> agreements) {
    public Merge {
        agreements = List.copyOf(agreements);
    }

    /**
     * One thing that two claims agree on.
     *
     * @param on type, actors, place, time or words; decision where a person joined them
     * @param why for people: "both on 2023-09-15"
     */
    public record Agreement(String on, String why) {}
}
