package org.entente.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.entente.read.UnreadableException.Reason;

/** The body of a stored HTTP response → the bytes of the page: without chunks, unpacked. */
final class HttpBody {
    private HttpBody() {}

    static Window of(HeaderLines http, Window in, Unpacking unpacking) throws IOException {
        Window body = http.plain("transfer-encoding").contains("chunked") && Chunked.isAt(in)
                ? new Window(new Chunked(in))
                : in;
        for (String coding : http.plain("content-encoding").split(",", -1)) {
            body = decoded(coding.strip(), body, unpacking);
        }
        return body;
    }

    /** What is said to be packed is at times stored unpacked: the bytes tell. */
    private static Window decoded(String coding, Window in, Unpacking unpacking) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> Gunzip.isAt(in) ? new Window(new Gunzip(in, unpacking)) : in;
            case "deflate" -> new Window(deflated(in, unpacking));
            case "br", "zstd" -> looksPacked(in, coding);
            default -> in;
        };
    }

    /** With the two bytes of zlib before it, or, against the standard, without. */
    private static InputStream deflated(Window in, Unpacking unpacking) throws IOException {
        if (in.has(2) && (in.peek(0) & 0x0F) == 8 && (in.peek(0) << 8 | in.peek(1)) % 31 == 0) {
            in.take(2);
        }
        return new Deflated(in, Long.MAX_VALUE, new Ratio(unpacking));
    }

    private static Window looksPacked(Window in, String coding) throws IOException {
        for (byte each : in.head(512)) {
            if (each < 0 || (each < ' ' && !Character.isWhitespace(each))) {
                throw new RefusedException(Reason.BINARY, "it is packed by " + coding + ", which is not known here");
            }
        }
        return in;
    }
}
