package org.entente.read.unpack;

import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;

/** Keeps nothing of what it is given but how much it was. */
record Counting(int[] sources) implements Sink {
    @Override
    public boolean source(Source source) {
        sources[0]++;
        return true;
    }

    @Override
    public void failed(String uri, Reason reason, String detail) {
        throw new AssertionError(uri + " " + reason + " " + detail);
    }
}
