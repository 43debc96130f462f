package org.entente.cli.add;

import org.entente.read.Source;
import org.entente.read.UnreadableException;

/** A source that lies in no file, and is got when its turn comes. */
public interface Supply {
    /** The label under which it will be known, or listed if it cannot be had. */
    String uri();

    /**
     * Gets it.
     *
     * @throws UnreadableException if it cannot be had
     * @throws InterruptedException if the thread was asked to stop
     */
    Source get() throws UnreadableException, InterruptedException;
}
