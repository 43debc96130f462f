package org.entente.read.unpack;

import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;

/** Takes what an {@link Unpacker} finds, in the order in which it stands. What it throws ends the unpacking. */
public interface Sink {
    /**
     * One source.
     *
     * @return whether to go on; if not, nothing more is read
     */
    boolean source(Source source);

    /**
     * Something that could not be read, or not to its end; what it gave before stays given.
     *
     * @param uri the label of what is bad: that of a source, or of the container itself
     * @param detail what is wrong, for people
     */
    void failed(String uri, Reason reason, String detail);
}
