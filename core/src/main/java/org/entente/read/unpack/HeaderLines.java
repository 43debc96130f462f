package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A first line and lines of name and value up to an empty one, as WARC and HTTP have them.
 *
 * @param values by names in lower case; of several of one name the first
 */
record HeaderLines(String first, Map<String, String> values) {
    /** Takes them, and the empty line after them. */
    static HeaderLines take(Window in, Limits limits) throws IOException {
        int[] left = {limits.header()};
        String first = line(in, left);
        Map<String, String> values = new LinkedHashMap<>();
        String name = null;
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                if (name != null) {
                    values.merge(name, line.strip(), (value, more) -> value + " " + more);
                }
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new HeaderLines(first, values);
    }

    private static String line(Window in, int[] left) throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("it breaks off");
            }
            if (--left[0] < 0) {
                throw new RefusedException(Reason.TOO_LARGE, "what stands before it is too long");
            }
            if (next == '\n') {
                int length = line.length();
                line.setLength(length > 0 && line.charAt(length - 1) == '\r' ? length - 1 : length);
                return Utf8.ofLatin(line.toString());
            }
            line.append((char) next);
        }
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** The value in lower case; empty where there is none. */
    String plain(String name) {
        return values.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }
}
