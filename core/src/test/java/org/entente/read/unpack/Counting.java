package org.entente.read.unpack;

import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;

/** Keeps nothing of what it is given but how much it was. */
class Counting implements Sink {
    private long sources;

    long sources() {
        return sources;
    }

    @Override
    public boolean source(Source source) {
        sources++;
        return true;
    }

    @Override
    public void failed(String uri, Reason reason, String detail) {
        throw new AssertionError(uri + " " + reason + " " + detail);
    }
}
