package org.entente.merge;

import java.util.List;
import org.entente.record.Merge.Agreement;

/**
 * Two claims that are much alike and still of two events.
 *
 * @param claim id of the claim of the event that is asked about
 * @param with id of the claim of another event
 * @param agreements what spoke for joining them; not empty
 * @param against what spoke against it; not empty
 */
public record Apart(String claim, String with, List<Agreement> agreements, List<String> against) {
    public Apart {
        agreements = List.copyOf(agreements);
        against = List.copyOf(against);
    }
}
