package org.entente.cli.add;

import java.io.InputStream;

/**
 * A stream that is there once, such as standard input.
 *
 * @param uri what its documents are called
 * @param open read to its end; not closed
 */
public record StreamInput(String uri, InputStream open) implements Input {
    @Override
    public long size() {
        return 0;
    }
}
