package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks GZIP members one after the other (RFC 1952). A member that is broken fails one read; whoever reads on gets what the
 * next member holds.
 */
final class Gunzip extends InputStream {
    private static final int NAMED_PARTS = 8 + 16;

    private final Window in;
    private final Unpacking unpacking;
    private final CRC32 crc = new CRC32();
    private @Nullable Deflated member;
    private long start;
    private long length;
    private boolean lost;

    Gunzip(Window in, Unpacking unpacking) {
        this.in = in;
        this.unpacking = unpacking;
    }

    static boolean isAt(Window in) throws IOException {
        return in.has(4) && in.starts(0x1F, 0x8B, 8) && in.peek(3) < 32;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int wanted) throws IOException {
        try {
            while (member != null || begin()) {
                int count = member == null ? -1 : member.read(bytes, from, wanted);
                if (count >= 0) {
                    crc.update(bytes, from, count);
                    length += count;
                    return count;
                }
                end();
            }
            return -1;
        } catch (IOException e) {
            if (!lost) {
                in.backTo(start); // what is broken is at times its end, and then the next was taken for its own
            }
            lost = true;
            close();
            throw e;
        }
    }

    /** Whether there is another member. */
    private boolean begin() throws IOException {
        if (lost) {
            seek();
        }
        while (in.has(1) && in.peek(0) == 0) {
            in.take(1); // tapes and some writers fill up with zeros
        }
        if (!in.has(1)) {
            return false;
        }
        if (!isAt(in)) {
            throw new ZipException("after its end come bytes that are none of it");
        }
        start = in.taken() + 1;
        takeHeader();
        crc.reset();
        length = 0;
        member = new Deflated(in, Long.MAX_VALUE, new Ratio(unpacking));
        return true;
    }

    private void seek() throws IOException {
        lost = false;
        while (in.has(1) && !isAt(in)) {
            in.take(1);
        }
    }

    private void takeHeader() throws IOException {
        int flags = in.next(10)[3];
        if ((flags & 4) != 0) {
            byte[] size = in.next(2);
            in.skipNBytes((size[0] & 0xFF) | (size[1] & 0xFF) << 8);
        }
        for (int named = flags & NAMED_PARTS; named != 0; named &= named - 1) {
            int next;
            do {
                next = in.read();
            } while (next > 0);
        }
        in.skipNBytes((flags & 2) != 0 ? 2 : 0);
    }

    private void end() throws IOException {
        close();
        if (!in.has(8)) {
            throw new EOFException("it breaks off");
        }
        boolean sound = in.number(0, 4) == crc.getValue() && in.number(4, 4) == (length & 0xFFFFFFFFL);
        in.take(8);
        if (!sound) {
            throw new ZipException("its check sum is wrong");
        }
    }

    @Override
    public void close() {
        if (member != null) {
            member.close();
            member = null;
        }
    }
}
