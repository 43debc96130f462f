package org.entente.read.unpack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes → characters where there are too many to look at them all first: UTF-16 if they begin like that, else UTF-8, in which
 * bytes that are none are taken as windows-1252.
 */
final class Characters extends Reader {
    private static final int SIZE = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

    private final Window in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private boolean ended;

    private Characters(Window in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder();
    }

    /** The characters, without a byte order mark. */
    static BufferedReader of(Window in) throws IOException {
        Charset charset = charset(in.head(3));
        if (in.starts(0xEF, 0xBB, 0xBF)) {
            in.take(3);
        } else if (in.starts(0xFE, 0xFF) || in.starts(0xFF, 0xFE)) {
            in.take(2);
        }
        return new BufferedReader(new Characters(in, charset), SIZE);
    }

    /** The characters of XML, which may say in its first line how it is written; UTF-8 is believed before that. */
    static BufferedReader ofXml(Window in) throws IOException {
        byte[] head = in.head(Window.SIZE / 2);
        int sound = head.length;
        while (sound > 0 && sound > head.length - 4 && head[sound - 1] < 0) {
            sound--; // a character may be cut there
        }
        Matcher declared =
                DECLARED.matcher(new String(head, 0, Math.min(200, head.length), StandardCharsets.ISO_8859_1));
        Charset told = declared.find() ? Utf8.named(declared.group(1)) : null;
        return told == null || told.equals(Utf8.WINDOWS) || Utf8.strictly(Arrays.copyOf(head, sound)) != null
                ? of(in)
                : new BufferedReader(new Characters(in, told), SIZE);
    }

    /** What text that begins so is written in. */
    static Charset charset(byte[] head) {
        int one = head.length > 1 ? head[0] & 0xFF : 1;
        int two = head.length > 1 ? head[1] & 0xFF : 1;
        if ((one == 0xFE && two == 0xFF) || (one == 0 && two != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return (one == 0xFF && two == 0xFE) || (two == 0 && one != 0)
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, from, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isOverflow()) {
                break;
            }
            if (result.isError()) {
                if (out.remaining() < result.length()) {
                    break;
                }
                for (int i = 0; i < result.length(); i++) {
                    out.put(Utf8.WINDOWS.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
                }
            } else if (ended) {
                return out.position() == 0 ? -1 : out.position();
            } else {
                fill();
            }
        }
        return out.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        ended = count < 0;
    }

    @Override
    public void close() {}
}
