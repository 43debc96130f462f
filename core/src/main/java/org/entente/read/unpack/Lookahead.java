package org.entente.read.unpack;

import java.io.IOException;
import java.io.Reader;

/** Characters one by one, of which the next can be looked at. */
final class Lookahead {
    private final Reader in;
    private final char[] buffer = new char[8192];
    private int from;
    private int to;

    Lookahead(Reader in) {
        this.in = in;
    }

    /** The next character, or -1; it is still to be read. */
    int peek() throws IOException {
        return from < to || fill() ? buffer[from] : -1;
    }

    /** The next character, or -1. */
    int read() throws IOException {
        return from < to || fill() ? buffer[from++] : -1;
    }

    /** Adds what comes before the next {@code end}, as far as there is room for it; false if not all of it was added. */
    boolean readTo(char end, StringBuilder line, int room) throws IOException {
        boolean whole = true;
        while (from < to || fill()) {
            int at = from;
            while (at < to && buffer[at] != end) {
                at++;
            }
            int fits = Math.min(at - from, room - line.length());
            line.append(buffer, from, fits);
            whole = whole && fits == at - from;
            from = at;
            if (at < to) {
                from++;
                return whole;
            }
        }
        return whole;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer, 0, buffer.length), 0);
        return to > 0;
    }
}
