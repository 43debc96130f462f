package org.entente.web.view;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Claim;
import org.entente.record.Participant;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A claim to be changed.
 *
 * @param claim as it counts now
 * @param card as it is shown
 * @param actors their names, one a line
 * @param recipients likewise
 */
public record AmendPage(Claim claim, ClaimCard card, String actors, String recipients) {
    public static AmendPage of(Claim claim, DocumentEntry.@Nullable Added document) {
        return new AmendPage(claim, ClaimCard.of(claim, document), names(claim.actors()), names(claim.recipients()));
    }

    /** First day as a form field holds it. */
    public String from() {
        TimeRange time = claim.time();
        return EventsPage.field(time == null ? null : time.start());
    }

    /** Last day likewise. */
    public String to() {
        TimeRange time = claim.time();
        return EventsPage.field(time == null ? null : time.end());
    }

    private static String names(List<Participant> parties) {
        return parties.stream().map(p -> p.actor().name()).collect(Collectors.joining("\n"));
    }
}
