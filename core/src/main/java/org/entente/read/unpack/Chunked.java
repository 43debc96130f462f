package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The body of an HTTP message that comes in chunks (RFC 9112, 7.1), without their sizes. */
final class Chunked extends InputStream {
    private static final int LONGEST = 8;

    private final Window in;
    private long left;
    private boolean begun;
    private boolean done;

    Chunked(Window in) {
        this.in = in;
    }

    /** Whether there is the size of a chunk: many crawlers store a body without them that once had them. */
    static boolean isAt(Window in) throws IOException {
        int digits = 0;
        while (digits < LONGEST && in.has(digits + 1) && Character.digit(in.peek(digits), 16) >= 0) {
            digits++;
        }
        return digits > 0 && in.has(digits + 1) && (in.peek(digits) <= ' ' || in.peek(digits) == ';');
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (left == 0 && !done) {
            next();
        }
        if (done) {
            return -1;
        }
        int count = in.read(bytes, from, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("it breaks off");
        }
        left -= count;
        return count;
    }

    private void next() throws IOException {
        if (begun) {
            takeLine();
        }
        begun = true;
        if (!isAt(in)) {
            throw new ZipException("its chunks have no size");
        }
        int size = 0;
        for (int digit = Character.digit(in.peek(0), 16); digit >= 0; digit = Character.digit(in.peek(0), 16)) {
            size = size << 4 | digit;
            in.take(1);
            if (!in.has(1) || size < 0) {
                throw new ZipException("its chunks have no size");
            }
        }
        takeLine();
        left = size;
        done = size == 0;
    }

    private void takeLine() throws IOException {
        int next;
        do {
            next = in.read();
        } while (next >= 0 && next != '\n');
    }
}
