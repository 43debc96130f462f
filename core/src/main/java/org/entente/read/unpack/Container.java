package org.entente.read.unpack;

import java.io.IOException;

/** One format that holds things. */
interface Container {
    /**
     * Hands each thing in {@code item} to {@code unpacking}, in order.
     *
     * @throws IOException if the item breaks off or contradicts its format, so that nothing more can be found in it
     */
    void unpack(Item item, Unpacking unpacking) throws IOException;
}
