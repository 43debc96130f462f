package org.entente.claim.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression read from some word on.
 *
 * @param end one past its last word
 */
record Match(int end, TimeForm form) {
    /** The longer of two, the first if they are equally long. */
    static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || (other != null && other.end > one.end) ? other : one;
    }
}
