package org.entente.read.unpack;

import java.io.IOException;
import java.io.Reader;

/** Text line by line, however long a line is. */
final class Lines {
    private final Lookahead in;
    private final int most;
    private final StringBuilder line = new StringBuilder();
    private boolean cut;
    private long number;

    /**
     * @param most how many characters of a line are kept
     */
    Lines(Reader in, int most) {
        this.in = new Lookahead(in);
        this.most = most;
    }

    /** Goes on to the next line, if there is one. */
    boolean next() throws IOException {
        line.setLength(0);
        if (in.peek() < 0) {
            return false;
        }
        number++;
        cut = !in.readTo('\n', line, most);
        return true;
    }

    String line() {
        return line.toString();
    }

    /** Whether the line was longer than what is kept of it. */
    boolean isCut() {
        return cut;
    }

    /** Which line it is, from 1. */
    long number() {
        return number;
    }
}
