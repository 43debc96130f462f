package org.entente.export;

import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;

/** A claim with the id of its event. */
record PlacedClaim(Claim claim, @Nullable String event) {}
