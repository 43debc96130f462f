package org.entente.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Unpacks one run of deflated bytes (RFC 1951), and takes not one byte more than belongs to it. */
final class Deflated extends InputStream {
    private final Window in;
    private final Ratio ratio;
    private final Inflater inflater = new Inflater(true);
    private long left;
    private boolean done;

    /**
     * @param packed how many bytes there are at most
     */
    Deflated(Window in, long packed, Ratio ratio) {
        this.in = in;
        this.left = packed;
        this.ratio = ratio;
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
        try {
            while (!done) {
                int shown = inflater.getRemaining();
                int count = inflater.inflate(bytes, from, length);
                int used = shown - inflater.getRemaining();
                in.take(used);
                left -= used;
                ratio.count(used, count);
                finishIfDone();
                if (count > 0) {
                    return count;
                }
                show();
            }
            return -1;
        } catch (DataFormatException e) {
            throw new ZipException("its packed bytes make no sense: " + e.getMessage());
        }
    }

    private void show() throws IOException {
        if (!done && inflater.needsInput()) {
            if (left <= 0) {
                throw new ZipException("its packed bytes go on after their end");
            }
            in.feed(inflater, left);
        }
    }

    private void finishIfDone() throws IOException {
        if (inflater.needsDictionary()) {
            throw new ZipException("its packed bytes need a dictionary");
        }
        if (inflater.finished()) {
            done = true;
            inflater.end();
        }
    }

    /** Frees what the platform holds for it. */
    @Override
    public void close() {
        done = true;
        inflater.end();
    }
}
