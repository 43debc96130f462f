package org.entente.read.unpack;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/** Streams that are longer than the memory of a test. */
final class Endless extends InputStream {
    private final byte[] block;
    private long left;

    private Endless(byte[] block, long length) {
        this.block = block;
        this.left = length - length % block.length;
    }

    /** {@code before}, {@code block} again and again for some {@code length} bytes, and {@code after}. */
    static InputStream between(Object before, Object block, long length, Object after) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(Packed.content(before)),
                new Endless(Packed.content(block), length),
                new ByteArrayInputStream(Packed.content(after)))));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (left <= 0) {
            return -1;
        }
        int at = (int) ((block.length - left % block.length) % block.length);
        int count = (int) Math.min(left, Math.min(length, block.length - at));
        System.arraycopy(block, at, bytes, from, count);
        left -= count;
        return count;
    }
}
