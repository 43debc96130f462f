package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** A stream of which the next 64 KB can be looked at before they are taken. */
final class Window extends InputStream {
    static final int SIZE = 64 << 10;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int from;
    private int to;
    private long taken;

    Window(InputStream in) {
        this.in = in;
    }

    /** Whether at least {@code count} bytes, at most {@link #SIZE}, can be looked at. */
    boolean has(int count) throws IOException {
        if (to - from >= count) {
            return true;
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        while (to < count) {
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    /** How many bytes can be looked at without reading on. */
    int ready() {
        return to - from;
    }

    /** The byte {@code at} places ahead, which must be {@link #ready}. */
    int peek(int at) {
        if (at >= to - from) {
            throw new IndexOutOfBoundsException(at);
        }
        return buffer[from + at] & 0xFF;
    }

    /** Whether the next bytes are these. */
    boolean starts(int... bytes) throws IOException {
        if (!has(bytes.length)) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (peek(i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** A copy of what can be looked at, at most {@code most} bytes. */
    byte[] head(int most) throws IOException {
        boolean unused = has(most);
        byte[] head = new byte[Math.min(most, to - from)];
        System.arraycopy(buffer, from, head, 0, head.length);
        return head;
    }

    /** Little-endian, of {@code size} bytes that stand {@code at} places ahead. */
    long number(int at, int size) {
        long number = 0;
        for (int i = size - 1; i >= 0; i--) {
            number = number << 8 | peek(at + i);
        }
        return number;
    }

    /** Shows the inflater what is there, at most {@code most} bytes of it; what it uses is still to be taken. */
    void feed(Inflater inflater, long most) throws IOException {
        if (!has(1)) {
            throw new EOFException("it breaks off");
        }
        inflater.setInput(buffer, from, (int) Math.min(most, to - from));
    }

    /** Goes on by {@code count} bytes that are {@link #ready}. */
    void take(int count) {
        if (count > to - from) {
            throw new IndexOutOfBoundsException(count);
        }
        from += count;
        taken += count;
    }

    /** Gives back what was taken since {@code start}, as far as it is still there. */
    void backTo(long start) {
        int count = (int) Math.min(taken - start, from);
        from -= count;
        taken -= count;
    }

    /** How many bytes were taken. */
    long taken() {
        return taken;
    }

    /** Exactly {@code count} bytes. */
    byte[] next(int count) throws IOException {
        byte[] bytes = readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("it breaks off");
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        if (!has(1)) {
            return -1;
        }
        int next = peek(0);
        take(1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(length, to - from);
        System.arraycopy(buffer, from, bytes, offset, count);
        take(count);
        return count;
    }
}
