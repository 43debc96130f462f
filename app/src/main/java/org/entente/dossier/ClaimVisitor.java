package org.entente.dossier;

import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;

/** Takes claims one after the other. */
@FunctionalInterface
public interface ClaimVisitor {
    /**
     * Takes the next claim.
     *
     * @param claim a claim
     * @param event id of the event that it is part of, or null if events have not been computed since it was added
     */
    void claim(Claim claim, @Nullable String event);
}
