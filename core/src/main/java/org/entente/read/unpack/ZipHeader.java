package org.entente.read.unpack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an entry of a ZIP file (PKWARE's APPNOTE, 4.3.7).
 *
 * @param packed how many bytes it takes, or -1 where only what follows them tells
 * @param size how many bytes it unpacks to, or -1 likewise
 * @param crc its check sum, or -1 likewise
 */
record ZipHeader(String name, int method, boolean encrypted, long packed, long size, long crc) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int FIXED = 30;
    private static final int ZIP64 = 1;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;
    private static final int TOLD_AFTER = 1 << 3;

    /** Takes the header at which {@code in} stands. */
    static ZipHeader take(Window in) throws IOException {
        ByteBuffer fixed = ByteBuffer.wrap(in.next(FIXED)).order(ByteOrder.LITTLE_ENDIAN);
        int flags = fixed.getShort(6);
        byte[] name = in.next(Short.toUnsignedInt(fixed.getShort(26)));
        ByteBuffer extra = zip64(in.next(Short.toUnsignedInt(fixed.getShort(28))));
        long packed = Integer.toUnsignedLong(fixed.getInt(18));
        long size = Integer.toUnsignedLong(fixed.getInt(22));
        if (extra != null) {
            size = size == IN_ZIP64 && extra.remaining() >= 8 ? extra.getLong() : size;
            packed = packed == IN_ZIP64 && extra.remaining() >= 8 ? extra.getLong() : packed;
        }
        boolean after = (flags & TOLD_AFTER) != 0;
        return new ZipHeader(
                text(name),
                Short.toUnsignedInt(fixed.getShort(8)),
                (flags & 1) != 0,
                after && packed == 0 || packed < 0 ? -1 : packed,
                after ? -1 : size,
                after ? -1 : Integer.toUnsignedLong(fixed.getInt(14)));
    }

    /** Whether what stands at {@code in} can be a header, and not by chance some bytes of an entry. */
    static boolean isAt(Window in) throws IOException {
        return in.has(FIXED)
                && in.starts('P', 'K', 3, 4)
                && in.number(4, 2) <= 63
                && in.number(8, 2) <= 99
                && in.number(26, 2) > 0
                && in.number(26, 2) < 4096;
    }

    boolean isFolder() {
        return name.endsWith("/") || (name.endsWith("\\") && size == 0);
    }

    private static @Nullable ByteBuffer zip64(byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = Short.toUnsignedInt(fields.getShort());
            int length = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
            if (id == ZIP64) {
                return fields.limit(fields.position() + length);
            }
            fields.position(fields.position() + length);
        }
        return null;
    }

    /** Old archives do not say how their names are written; the first of DOS had its own letters. */
    private static String text(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(
                    name, Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
        }
    }
}
