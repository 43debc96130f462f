package org.entente.read.unpack;

import java.io.IOException;
import org.entente.read.UnreadableException.Reason;

/** Watches one thing being unpacked, lest it be a bomb. */
final class Ratio {
    private final Unpacking unpacking;
    private long packed;
    private long plain;

    Ratio(Unpacking unpacking) {
        this.unpacking = unpacking;
    }

    void count(long more, long moreUnpacked) throws IOException {
        packed += more;
        plain += moreUnpacked;
        Limits limits = unpacking.limits();
        if (plain > limits.slack() && plain / limits.ratio() > packed) {
            throw new RefusedException(
                    Reason.HOSTILE, "it unpacks to more than " + limits.ratio() + " times its size, as bombs do");
        }
        unpacking.unpacked(moreUnpacked);
    }

    /** How many bytes went in. */
    long packed() {
        return packed;
    }

    /** How many bytes came out. */
    long plain() {
        return plain;
    }
}
