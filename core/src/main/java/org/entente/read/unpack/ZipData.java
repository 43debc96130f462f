package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The bytes of one entry of a ZIP file, unpacked. Its last read fails if they are not those that were packed. */
final class ZipData extends InputStream {
    private final Window in;
    private final ZipHeader header;
    private final Deflated deflated;
    private final CRC32 crc = new CRC32();
    private final long start;
    private boolean checked;
    private boolean wrong;

    ZipData(Window in, ZipHeader header, Ratio ratio) {
        this.in = in;
        this.header = header;
        this.start = in.taken();
        this.deflated = new Deflated(in, header.packed() < 0 ? Long.MAX_VALUE : header.packed(), ratio);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count =
                header.method() == ZipHeader.STORED ? stored(bytes, from, length) : deflated.read(bytes, from, length);
        if (count > 0) {
            crc.update(bytes, from, count);
        } else if (count < 0) {
            check();
        }
        return count;
    }

    private int stored(byte[] bytes, int from, int length) throws IOException {
        if (left() == 0) {
            return -1;
        }
        int count = in.read(bytes, from, (int) Math.min(length, left()));
        if (count < 0) {
            throw new EOFException("it breaks off");
        }
        return count;
    }

    private long left() {
        return header.packed() - (in.taken() - start);
    }

    /**
     * Takes what is left of it, so that what follows can be read.
     *
     * @throws IOException if it cannot be known where it ends
     */
    void finish() throws IOException {
        if (header.packed() < 0) {
            if (wrong || header.encrypted() || header.method() != ZipHeader.DEFLATED) {
                throw new ZipException("where it ends stands nowhere");
            }
            transferTo(OutputStream.nullOutputStream());
        } else {
            in.skipNBytes(Math.max(left(), 0));
            if (header.crc() < 0 && !checked) {
                takeDescriptor();
            }
        }
    }

    @Override
    public void close() {
        deflated.close();
    }

    private void check() throws IOException {
        if (!checked) {
            checked = true;
            long told = header.crc() >= 0 ? header.crc() : takeDescriptor();
            if (told != crc.getValue()) {
                wrong = true;
                throw new ZipException("its check sum is wrong");
            }
        }
    }

    /** What stands after an entry whose size was not known before; the check sum in it. */
    private long takeDescriptor() throws IOException {
        if (in.starts('P', 'K', 7, 8)) {
            in.take(4);
        }
        int size = isHeaderAt(20) && !isHeaderAt(12) ? 20 : 12;
        if (!in.has(size)) {
            throw new EOFException("it breaks off");
        }
        long told = in.number(0, 4);
        in.take(size);
        return told;
    }

    /** Sizes are of four bytes each or of eight; which, tells what comes next. */
    private boolean isHeaderAt(int at) throws IOException {
        return in.has(at + 2) && in.peek(at) == 'P' && in.peek(at + 1) == 'K';
    }
}
