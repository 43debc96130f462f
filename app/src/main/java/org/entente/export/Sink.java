package org.entente.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes rows one after the other; closing it finishes what it wrote, and leaves the stream below open. */
interface Sink<T> extends Closeable {
    void row(T row) throws IOException;
}
