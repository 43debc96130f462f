package org.entente.read.unpack;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.entente.read.UnreadableException.Reason;

/** The characters of a feed. It fails where an item is too long, since all of an item is held. */
final class FeedText extends Reader {
    private static final Pattern END = Pattern.compile("(?is).*</(?:\\w+:)?(?:rss|feed|RDF)\\s*>\\s*(?:<!--.*)?");
    private static final int TAIL = 200;

    private final Reader in;
    private final int most;
    private final StringBuilder tail = new StringBuilder();
    private int since;

    /**
     * @param most how many characters there may be between the ends of two items
     */
    FeedText(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    void itemEnds() {
        since = 0;
    }

    /** Whether it ended as a feed ends. */
    boolean isWhole() {
        return END.matcher(tail).matches();
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        int count = in.read(chars, from, length);
        if (count > 0) {
            since += count;
            tail.append(chars, from + Math.max(0, count - TAIL), Math.min(count, TAIL));
            tail.delete(0, Math.max(0, tail.length() - TAIL));
            if (since > most) {
                throw new RefusedException(Reason.TOO_LARGE, "one of its items is too long");
            }
        }
        return count;
    }

    @Override
    public void close() {}
}
