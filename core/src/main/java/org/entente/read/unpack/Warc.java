package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.entente.read.Hints;

/**
 * A crawl (WARC 1.1, ISO 28500): pages that were answered with 200, and resources, as far as they can be reports. All other
 * records are passed over.
 */
final class Warc implements Container {
    private static final Pattern TEXTUAL = Pattern.compile(
            "(?:text/(?:html|plain|xml|markdown)|application/(?:xhtml\\+xml|xml|pdf|rss\\+xml|atom\\+xml|rdf\\+xml|msword"
                    + "|vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.document))\\b.*");
    /** How many packed members one after the other may be broken from their beginning. */
    private static final int PATIENCE = 100;

    private static final Pattern OK = Pattern.compile("HTTP/\\S+\\s+200\\b.*");

    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        Window in = item.in();
        boolean more = true;
        while (more) {
            long start = in.taken() - 1;
            try {
                passLineEnds(in);
                more = in.has(1);
                start = in.taken();
                if (more) {
                    record(item, unpacking);
                }
            } catch (EOFException e) {
                throw e;
            } catch (IOException e) {
                unpacking.failed(item.label(), e);
                more = seek(in, start);
            }
        }
    }

    static boolean isAt(Window in) throws IOException {
        return in.starts('W', 'A', 'R', 'C', '/') && in.has(7) && Character.isDigit(in.peek(5)) && in.peek(6) == '.';
    }

    private static void record(Item item, Unpacking unpacking) throws IOException {
        if (!isAt(item.in())) {
            throw new ZipException("it has bytes that belong to no record");
        }
        HeaderLines header = HeaderLines.take(item.in(), unpacking.limits());
        String length = header.plain("content-length");
        if (!length.matches("\\d{1,18}")) {
            throw new ZipException("a record does not say how long it is");
        }
        Section content = new Section(item.in(), Long.parseLong(length));
        String address = header.values().getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
        try {
            give(item, header, address, new Window(content), unpacking);
        } catch (IOException e) {
            if (!content.isBroken()) {
                unpacking.failed(item.label(address), e);
            }
        }
        content.finish();
    }

    private static void give(Item item, HeaderLines header, String address, Window content, Unpacking unpacking)
            throws IOException {
        boolean cut = header.get("warc-truncated") != null;
        switch (header.plain("warc-type")) {
            case "response" -> {
                if (content.starts('H', 'T', 'T', 'P', '/')) {
                    response(item, address, content, cut, unpacking);
                }
            }
            case "resource", "conversion" -> page(item, address, header, content, cut, unpacking);
            default -> {} // requests, notes and repetitions are no reports
        }
    }

    private static void response(Item item, String address, Window content, boolean cut, Unpacking unpacking)
            throws IOException {
        HeaderLines http = HeaderLines.take(content, unpacking.limits());
        if (OK.matcher(http.first()).matches()) {
            page(item, address, http, HttpBody.of(http, content, unpacking), cut, unpacking);
        }
    }

    /**
     * @param cut whether the crawler kept its beginning only
     */
    private static void page(
            Item item, String address, HeaderLines header, Window body, boolean cut, Unpacking unpacking)
            throws IOException {
        String type = header.plain("content-type");
        if (!TEXTUAL.matcher(type).matches() && !(type.isEmpty() && body.starts('<'))) {
            return;
        }
        Item inside = item.inside(address, "", body, Hints.at(address));
        if (type.contains("xml") && !type.contains("xhtml")) {
            unpacking.open(inside); // a feed, for one
        } else {
            unpacking.source(
                    inside.label(), Utf8.of(unpacking.bytes(body, cut), header.get("content-type")), inside.hints());
        }
    }

    private static void passLineEnds(Window in) throws IOException {
        while (in.has(1) && (in.peek(0) == '\r' || in.peek(0) == '\n')) {
            in.take(1);
        }
    }

    /** Goes on to the next record after {@code start}, if there is one. */
    private static boolean seek(Window in, long start) throws IOException {
        long at = in.taken();
        int failures = 0;
        while (true) {
            try {
                while (in.has(1)) {
                    if (in.taken() > start && isAt(in)) {
                        return true;
                    }
                    in.take(1);
                }
                return false;
            } catch (ZipException | RefusedException e) {
                // what is packed anew after it can be read again, unless all that comes is broken
                failures = in.taken() > at ? 0 : failures + 1;
                at = in.taken();
                if (failures > PATIENCE) {
                    throw e;
                }
            }
        }
    }
}
