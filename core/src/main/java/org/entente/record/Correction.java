package org.entente.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision with who made it and when. It is kept beside the machine's output, wins over it, and stays in force when
 * documents are coded again.
 *
 * @param id {@code k} and 16 hex digits
 * @param by who decided
 * @param at when
 * @param decision what
 * @param note why, in the person's words, or null
 */
public record Correction(
        String id,
        String by,
        Instant at,
        Decision decision,
        @Nullable String note) {}
