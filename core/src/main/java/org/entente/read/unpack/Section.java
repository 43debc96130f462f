package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The next so many bytes of a window. It fails where they are not all there. */
final class Section extends InputStream {
    private final Window in;
    private long left;
    private @Nullable IOException failure;

    Section(Window in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0 || length == 0) {
            return left == 0 ? -1 : 0;
        }
        int count = more() ? in.read(bytes, from, (int) Math.min(length, left)) : 0;
        left -= count;
        return count;
    }

    /** Whether the window failed or ended before it. */
    boolean isBroken() {
        return failure != null;
    }

    /** Passes over what is left of it. */
    void finish() throws IOException {
        while (left > 0 && more()) {
            int count = (int) Math.min(left, in.ready());
            in.take(count);
            left -= count;
        }
    }

    /** True, or it fails, and then does so for good: what the window may give later is none of it. */
    private boolean more() throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            if (in.has(1)) {
                return true;
            }
            failure = new EOFException("it breaks off");
        } catch (IOException e) {
            failure = e;
        }
        throw failure;
    }
}
