package org.entente.read.unpack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.entente.read.Hints;
import org.entente.read.LiveBlog;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/** The unpacking of one stream, with all that lies in it. */
final class Unpacking {
    private final String uri;
    private final Columns columns;
    private final Limits limits;
    private final Sink sink;
    private final Outside outside;
    private long unpacked;
    private long failures;
    private long told;

    Unpacking(String uri, Fields fields, Limits limits, Sink sink, Outside outside) {
        this.uri = uri;
        this.columns = new Columns(fields);
        this.limits = limits;
        this.sink = sink;
        this.outside = outside;
    }

    /** Which column of a row is what. */
    Columns columns() {
        return columns;
    }

    Limits limits() {
        return limits;
    }

    /** Gives what {@code item} holds, or itself if it is no container; what is wrong with it is told. */
    void open(Item item) {
        try {
            Container container = container(item);
            if (container == null) {
                source(item.label(), bytes(item.in()), item.hints());
            } else if (item.archives() > limits.archives() || item.layers() > limits.layers()) {
                failed(
                        item.label(),
                        Reason.HOSTILE,
                        "it lies too deep in other archives: unpack it by hand if you trust it");
            } else {
                long before = told;
                container.unpack(item, this);
                if (told == before) {
                    failed(item.label(), Reason.EMPTY, "nothing in it can be a report");
                }
            }
        } catch (IOException e) {
            failed(item.label(), e);
        } catch (Halt halt) {
            throw halt;
        } catch (StackOverflowError e) {
            failed(item.label(), Reason.HOSTILE, "it lies in itself without end");
        } catch (RuntimeException e) {
            failed(item.label(), Reason.FAULT, e.toString());
        }
    }

    private @Nullable Container container(Item item) throws IOException {
        return switch (Kind.of(item, columns)) {
            case SOURCE -> null;
            case ZIP -> new Zip();
            case TAR -> new Tar();
            case GZIP -> new Gzip();
            case WARC -> new Warc();
            case JSON -> new Json();
            case JSON_LINES -> new JsonLines();
            case MAIL_BOX -> new MailBox();
            case MAIL -> new Mail();
            case FEED -> new Feed();
            case TABLE -> new Csv();
            case FOREIGN -> new Foreign();
        };
    }

    /** All that is left of {@code in}, which must be small enough for a source. */
    byte[] bytes(Window in) throws IOException {
        return bytes(in, false);
    }

    /**
     * @param cut whether {@code in} may break off
     */
    byte[] bytes(Window in, boolean cut) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            while (in.has(1)) {
                byte[] next = in.head(in.ready());
                in.take(next.length);
                bytes.writeBytes(next);
                if (bytes.size() > limits.source()) {
                    throw new RefusedException(
                            Reason.TOO_LARGE,
                            "it has more than " + limits.source() + " bytes; at most so many are read");
                }
            }
        } catch (EOFException e) {
            if (!cut) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    /** Gives a source; of a live blog its entries. */
    void source(String label, byte[] bytes, Hints hints) {
        told++;
        Source whole = new Source(label, bytes, hints);
        List<Source> entries = entries(whole);
        for (Source source : entries.isEmpty() ? List.of(whole) : entries) {
            give(source);
        }
    }

    private static List<Source> entries(Source whole) {
        try {
            return LiveBlog.split(whole);
        } catch (UnreadableException e) {
            return List.of(); // whoever reads it says why
        }
    }

    private void give(Source source) {
        boolean more;
        try {
            more = sink.source(source);
        } catch (RuntimeException | Error e) {
            throw new Halt(e); // a fault of the sink's says nothing about what is read
        }
        if (!more) {
            throw new Halt();
        }
    }

    /** Gives a row, if it has a text. */
    void row(String label, Row row) {
        if (row.hasText()) {
            source(label, row.text(), row.hints());
        } else {
            failed(label, Reason.NO_ARTICLE, columns.remedy());
        }
    }

    void failed(String label, Reason reason, String detail) {
        told++;
        tell(label, reason, detail);
        if (++failures == limits.failures()) {
            tell(uri, Reason.DAMAGED, "too much in it cannot be read: what comes after " + label + " is left out");
            throw new Halt();
        }
    }

    private void tell(String label, Reason reason, String detail) {
        try {
            sink.failed(label, reason, detail);
        } catch (RuntimeException | Error e) {
            throw new Halt(e);
        }
    }

    void failed(String label, IOException e) {
        Reason reason = e instanceof RefusedException refused
                ? refused.reason()
                : e instanceof StreamConstraintsException ? Reason.TOO_LARGE : Reason.DAMAGED;
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        failed(label, reason, message != null ? message : e instanceof EOFException ? "it breaks off" : e.toString());
    }

    /** Counts bytes that some layer unpacked. */
    void unpacked(long count) throws IOException {
        unpacked += count;
        if (unpacked > limits.total() && unpacked / limits.ratio() > outside.count()) {
            throw new RefusedException(Reason.HOSTILE, "its layers unpack to more than a report ever does");
        }
    }
}
