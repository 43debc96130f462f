package org.entente.read.unpack;

import java.io.IOException;
import java.io.InputStream;

/** The stream that was handed in. Its own failures end all unpacking; those of its content do not. */
final class Outside extends InputStream {
    private final InputStream in;
    private long count;

    Outside(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken from it. */
    long count() {
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        try {
            int read = in.read(bytes, from, length);
            count += Math.max(read, 0);
            return read;
        } catch (IOException | RuntimeException e) {
            throw new Halt(e);
        }
    }
}
