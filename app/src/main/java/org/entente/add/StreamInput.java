package org.entente.add;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;

/**
 * A stream that is there once, such as standard input.
 *
 * @param uri what its documents are called
 * @param in read to its end; not closed
 */
public record StreamInput(String uri, InputStream in) implements Input {
    @Override
    public long size() {
        return 0;
    }

    @Override
    public void unpack(Unpacker unpacker, UnaryOperator<InputStream> counted, Sink sink) throws IOException {
        unpacker.unpack(uri, counted.apply(in), sink);
    }
}
